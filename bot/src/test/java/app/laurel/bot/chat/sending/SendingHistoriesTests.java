package app.laurel.bot.chat.sending;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Connector.Sent;
import app.laurel.bot.chat.Home;
import app.laurel.bot.chat.Undelivered;
import app.laurel.bot.chat.traffic.Sendings;
import app.laurel.bot.chat.traffic.StrictTeams;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.people.AppInstalling;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.testing.Histories;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever comes up, fails and dies: in order, within every limit, nothing lost, nothing announced twice. */
class SendingHistoriesTests {

    private static final String TENANT = "10/1s";
    private static final String[] CONVERSATION = {"2/1s", "3/2s", "9/30s"};

    /** Something that happens. */
    private sealed interface Step {

        record Say(String to) implements Step {}

        record Announce(String channel) implements Step {}

        record Pass(int millis) implements Step {}

        record Trouble(Sent answer, int times) implements Step {}

        /** As when instances come and go. */
        record SharesMove() implements Step {}

        record Dies(int instance, int commits, boolean afterIt) implements Step {}
    }

    @Test
    void keepsOrderAndLimitsAndLosesNothing() {
        Histories.each(30, random -> story(random, false), steps -> {
            var post = new PostOffice();
            steps.forEach(post::take);
            post.comesToRest();
            assertThat(post.teams.broken(TENANT, CONVERSATION)).isEmpty();
            post.teams
                    .textsByConversation()
                    .forEach((where, texts) ->
                            assertThat(texts).as(where).isSorted().doesNotHaveDuplicates());
            assertThat(post.arrivedOrOwned()).containsAll(post.said);
            assertThat(post.teams.texts()).noneMatch(post.owned::contains);
        });
    }

    @Test
    void losesNothingAndAnnouncesNothingTwiceThoughInstancesDie() {
        Histories.each(30, random -> story(random, true), steps -> {
            var post = new PostOffice();
            steps.forEach(post::take);
            post.comesToRest();
            post.teams
                    .textsByConversation()
                    .forEach((where, texts) -> assertThat(texts).as(where).isSorted());
            assertThat(post.arrivedOrOwned()).containsAll(post.said);
            assertThat(post.teams.texts())
                    .filteredOn(text -> text.startsWith("19:"))
                    .doesNotHaveDuplicates();
            assertThat(post.doubles()).as("messages said twice").isLessThanOrEqualTo(post.deaths);
        });
    }

    private static List<Step> story(Random random, boolean deadly) {
        return IntStream.range(0, 10 + random.nextInt(40))
                .mapToObj(i -> step(random, deadly))
                .toList();
    }

    private static Step step(Random random, boolean deadly) {
        var kind = random.nextInt(deadly ? 13 : 12);
        return switch (kind) {
            case 0, 1, 2, 3, 4 -> new Step.Say("p" + random.nextInt(5));
            case 5, 6 -> new Step.Announce("19:c" + random.nextInt(2));
            case 7, 8 -> new Step.Pass(random.nextInt(3_000));
            case 9 -> new Step.Trouble(new Sent.Busy(Duration.ofSeconds(random.nextInt(4))), 1 + random.nextInt(3));
            case 10 -> new Step.Trouble(new Sent.Unknown("timeout"), 1 + random.nextInt(2));
            case 11 -> new Step.SharesMove();
            default -> new Step.Dies(random.nextInt(2), random.nextInt(12), random.nextBoolean());
        };
    }

    /** Two instances of Laurel over one store, and time that moves only by what they wait for. */
    private static final class PostOffice {

        private final MovableClock clock = new MovableClock();
        private final InMemoryDocuments documents = new InMemoryDocuments(clock);
        private final StrictTeams teams = new StrictTeams(clock);
        private final Outbox outbox = new Outbox(documents, new Timers(documents, clock), clock);
        private final Set<String> owned = new LinkedHashSet<>();
        private final List<String> said = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Instance> instances = new ArrayList<>();
        private final Halves halves = new Halves();
        private int deaths;

        PostOffice() {
            new Addresses(documents).remember(new Home("https://teams", "bank", "28:laurel"));
            instances.add(new Instance(0));
            instances.add(new Instance(1));
        }

        /** One running Laurel. */
        private final class Instance {

            private final MortalDocuments mine = new MortalDocuments(documents);
            private final Sender sender;

            Instance(int place) {
                var traffic = Sendings.of(mine, clock, List.of(TENANT), CONVERSATION);
                var delivery = new Delivery(mine, new Addresses(mine), teams, traffic, AppInstalling.NOT_NEEDED);
                var box = new Outbox(mine, new Timers(mine, clock), clock);
                Undelivered kept = (receiver, cause, round, why) -> owned.add(cause);
                var self = "instance " + place + "." + deaths;
                sender = new Sender(
                        mine, documents, halves.at(place), delivery, box, kept, traffic, self, clock, Runnable::run);
            }
        }

        void take(Step step) {
            switch (step) {
                case Step.Say(var to) -> outbox.later(to, next(to), card());
                case Step.Announce(var channel) -> outbox.put(channel, Letter.announcement(next(channel), card()));
                case Step.Pass(var millis) -> pass(Duration.ofMillis(millis));
                case Step.Trouble(var answer, var times) -> teams.trouble(answer, times);
                case Step.SharesMove() -> halves.exchange();
                case Step.Dies(var instance, var commits, var afterIt) ->
                    instances.get(instance).mine.diesAt(commits, afterIt);
            }
        }

        private String next(String receiver) {
            var text = "%s %04d".formatted(receiver, numbers.merge(receiver, 1, Integer::sum));
            said.add(text);
            return text;
        }

        private com.fasterxml.jackson.databind.node.ObjectNode card() {
            return JsonNodeFactory.instance.objectNode().put("text", said.getLast());
        }

        /** Long enough for every pause and claim to be over. */
        void comesToRest() {
            for (int minute = 0; minute < 10 && !arrivedOrOwned().containsAll(said); minute++) {
                pass(Duration.ofMinutes(1));
            }
            // Whatever might still come a second time gets the chance.
            pass(Duration.ofSeconds(90));
        }

        List<String> arrivedOrOwned() {
            var all = new ArrayList<>(teams.texts());
            all.addAll(owned);
            return all;
        }

        int doubles() {
            return teams.texts().size() - Set.copyOf(teams.texts()).size();
        }

        private void pass(Duration time) {
            var end = clock.instant().plus(time);
            while (clock.instant().isBefore(end)) {
                for (int i = 0; i < instances.size(); i++) {
                    work(i);
                }
                var rest = instances.stream()
                        .map(one -> one.sender.rest())
                        .min(Duration::compareTo)
                        .orElseThrow();
                clock.advance(rest.compareTo(Duration.ofMillis(5)) < 0 ? Duration.ofMillis(5) : rest);
            }
        }

        private void work(int instance) {
            try {
                var steps = 0;
                while (instances.get(instance).sender.work() && steps < 200) {
                    steps++;
                }
            } catch (MortalDocuments.Death cut) {
                deaths++;
                instances.set(instance, new Instance(instance));
            }
        }
    }
}
