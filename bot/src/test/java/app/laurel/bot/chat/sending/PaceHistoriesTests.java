package app.laurel.bot.chat.sending;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Home;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Undelivered;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.sending.Message.State;
import app.laurel.bot.chat.traffic.Sendings;
import app.laurel.bot.chat.traffic.StrictTeams;
import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.TimerRunner;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.people.AppInstalling;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Preferences;
import app.laurel.bot.people.QuietHours;
import app.laurel.bot.people.SmallBank;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Shares;
import app.laurel.bot.store.Stored;
import app.laurel.bot.testing.Histories;
import app.laurel.cards.Cards;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever comes up in a week: nothing in quiet hours, two a day at most, and each thing is told once. */
class PaceHistoriesTests {

    private static final PersonId ANA = new PersonId("ana");
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final List<Matter> MATTERS = List.of(Matter.values());
    private static final List<Matter> UNCOUNTED = List.of(Matter.ANSWER, Matter.MONEY, Matter.DECISION);

    private sealed interface Step {

        record Say(Matter matter) implements Step {}

        record Pass(int minutes) implements Step {}

        record Prefer(int quietFrom, int quietTo, boolean digest) implements Step {}
    }

    @Test
    void keepsTheNightTheDayAndThePromise() {
        Histories.each(15, PaceHistoriesTests::story, steps -> {
            var week = new Week();
            steps.forEach(week::take);
            week.comesToRest();
            assertThat(week.inQuietHours).as("came in quiet hours").isEmpty();
            assertThat(week.countedByDay.values()).as("counted a day").allMatch(count -> count <= 2);
            assertThat(week.left()).as("held back for ever").isEmpty();
            assertThat(week.teams.texts())
                    .filteredOn(text -> text.contains("#"))
                    .doesNotHaveDuplicates();
            assertThat(week.toldOrInADigest()).containsAll(week.said);
        });
    }

    private static List<Step> story(Random random) {
        return IntStream.range(0, 5 + random.nextInt(35))
                .mapToObj(i -> step(random))
                .toList();
    }

    private static Step step(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> new Step.Say(MATTERS.get(random.nextInt(MATTERS.size())));
            case 4, 5 -> new Step.Pass(random.nextInt(60));
            case 6 -> new Step.Pass(random.nextInt(24 * 60));
            default -> new Step.Prefer(random.nextInt(24), random.nextInt(24), random.nextInt(4) > 0);
        };
    }

    /** Ana's week. */
    private static final class Week {

        private final MovableClock clock = new MovableClock();
        private final InMemoryDocuments documents = new InMemoryDocuments(clock);
        private final StrictTeams teams = new StrictTeams(clock);
        private final Timers timers = new Timers(documents, clock);
        private final Outbox outbox = new Outbox(documents, timers, clock);
        private final Paces paces = new Paces(person -> preferences(), new PaceSettings(2, LocalTime.of(9, 0)));
        private final SmallBank bank = new SmallBank().hires("ana", "");
        private final List<String> said = new ArrayList<>();
        private final List<StrictTeams.Taken> inQuietHours = new ArrayList<>();
        private final Map<LocalDate, Integer> countedByDay = new HashMap<>();
        private final TimerRunner runner;
        private final Sender sender;
        private Preferences preferences = Preferences.USUAL;
        private int seen;

        Week() {
            new Addresses(documents).remember(new Home("https://teams", "bank", "28:laurel"));
            var traffic = Sendings.unlimited(documents, clock);
            var delivery = new Delivery(documents, new Addresses(documents), teams, traffic, AppInstalling.NOT_NEEDED);
            Undelivered never = (receiver, cause, round, why) -> {
                throw new AssertionError(why);
            };
            sender = new Sender(
                    documents, documents, Shares.SOLE, delivery, outbox, never, traffic, "sole", clock, Runnable::run);
            var deeds = new Deeds();
            new Postponed(outbox, bank.people(), paces, Week::english, new Digest(), new Cards(), clock).addTo(deeds);
            runner = new TimerRunner(
                    timers,
                    deeds,
                    documents,
                    (deed, subject, level, fault) -> {
                        throw new AssertionError(fault);
                    },
                    clock);
        }

        void take(Step step) {
            switch (step) {
                case Step.Say(var matter) -> say(matter);
                case Step.Pass(var minutes) -> pass(Duration.ofMinutes(minutes));
                case Step.Prefer(var from, var to, var digest) -> {
                    var hours = new QuietHours(LocalTime.of(from, 0), LocalTime.of(to, 0));
                    preferences = new Preferences(Optional.empty(), preferences.inPublic(), Optional.of(hours), digest);
                }
            }
            settle();
        }

        private void say(Matter matter) {
            var text = matter + " #" + said.size();
            said.add(text);
            var card = JsonNodeFactory.instance.objectNode().put("text", text).put("fallbackText", text);
            outbox.put(ANA, new Letter(text, matter, false, Optional.empty(), card), pace());
        }

        /** Two a day at most, so it may take a while. */
        void comesToRest() {
            for (int day = 0; day < 40 && !left().isEmpty(); day++) {
                pass(Duration.ofDays(1));
            }
        }

        void pass(Duration time) {
            var end = clock.instant().plus(time);
            while (clock.instant().isBefore(end)) {
                clock.advance(Duration.ofMinutes(60 - clock.instant().getEpochSecond() / 60 % 60));
                settle();
            }
        }

        private void settle() {
            for (var busy = true; busy; ) {
                var sent = sender.work();
                busy = runner.work() || sent;
            }
            teams.taken().stream().skip(seen).forEach(this::check);
            seen = teams.taken().size();
        }

        private void check(StrictTeams.Taken taken) {
            var matter = Stream.of(Matter.values())
                    .filter(one -> taken.text().startsWith(one + " #"))
                    .findFirst();
            var time = taken.at().atZone(TORONTO).toLocalTime();
            var quiet = preferences
                    .quiet()
                    .filter(hours -> !hours.from().equals(hours.to()))
                    .filter(hours -> hours.cover(time));
            if (quiet.isPresent() && matter.filter(Matter.ANSWER::equals).isEmpty()) {
                inQuietHours.add(taken);
            }
            if (matter.filter(UNCOUNTED::contains).isEmpty()) {
                countedByDay.merge(pace().workingDay(taken.at()), 1, Integer::sum);
            }
        }

        List<Message> left() {
            return Stream.of(State.HELD, State.GATHERED, State.WAITING, State.PARKED)
                    .flatMap(state -> outbox.messages(ANA, state).stream())
                    .map(Stored::value)
                    .toList();
        }

        /** What came by itself or in a digest, and what Ana did not want to hear. */
        List<String> toldOrInADigest() {
            return outbox.messages(ANA, State.SENT).stream()
                    .map(Stored::value)
                    .filter(message -> message.state() == State.SENT || message.matter() == Matter.OTHER)
                    .map(Message::cause)
                    .toList();
        }

        private Pace pace() {
            return paces.of(bank.find(ANA).orElseThrow());
        }

        private static Voice english(Person person) {
            return new Voice(Locale.ENGLISH, person.timeZone());
        }

        private Preferences preferences() {
            return preferences;
        }
    }
}
