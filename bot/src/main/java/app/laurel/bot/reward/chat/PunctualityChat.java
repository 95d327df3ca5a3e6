package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.chat.Who;
import app.laurel.bot.clock.Periodic;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.LateAlarms;
import app.laurel.bot.reward.overview.Overview;
import app.laurel.bot.reward.overview.Punctuality;
import app.laurel.bot.reward.overview.StageOwners;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows how well the promise of 24 hours is kept, and gives alarm while there is time to keep it. */
@Component
final class PunctualityChat implements Chatting, Periodic {

    private static final List<Integer> ALARMS = List.of(12, 20);

    private final Punctuality punctuality;
    private final StageOwners owners;
    private final LateAlarms alarms;
    private final Sentences sentences;
    private final Messenger messenger;
    private final People people;
    private final Voices voices;

    PunctualityChat(
            Punctuality punctuality,
            StageOwners owners,
            LateAlarms alarms,
            Sentences sentences,
            Messenger messenger,
            People people,
            Voices voices) {
        this.punctuality = punctuality;
        this.owners = owners;
        this.alarms = alarms;
        this.sentences = sentences;
        this.messenger = messenger;
        this.people = people;
        this.voices = voices;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(RewardSentences.ROOM).slash("/sla", Who.any(Role.HR_ADMIN, Role.values()), this::show);
    }

    @Override
    public void addTo(Schedule schedule) {
        schedule.every(Duration.ofMinutes(5), "reward.late", this::alarm);
    }

    private Reply show(Turn turn) {
        var figures = punctuality.figures();
        var words = words(turn.voice());
        var formats = new Formats(turn.voice().language(), turn.voice().timeZone());
        var none = words.say("sla.none");
        return Reply.answer(AnswerCard.of(words.say("sla.title"))
                .tone(figures.breaches() > 0 ? Tone.ATTENTION : Tone.PLAIN)
                .facts(Stream.concat(
                                Stream.of(
                                        new Fact(
                                                words.say("sla.p50"),
                                                figures.p50()
                                                        .map(formats::duration)
                                                        .orElse(none)),
                                        new Fact(
                                                words.say("sla.p95"),
                                                figures.p95()
                                                        .map(formats::duration)
                                                        .orElse(none)),
                                        new Fact(
                                                words.say("sla.of"),
                                                words.say("sla.of.count", Map.of("count", figures.issued()))),
                                        new Fact(words.say("sla.open"), formats.number(figures.open())),
                                        new Fact(
                                                words.say("sla.oldest"),
                                                figures.oldest()
                                                        .map(line -> oldest(line, turn.voice()))
                                                        .orElse(none)),
                                        new Fact(words.say("sla.breaches"), formats.number(figures.breaches()))),
                                breaches(figures, turn.voice()))
                        .toArray(Fact[]::new))
                .buttons(next(turn.person(), turn.voice())));
    }

    /** Where this person sees what waits. */
    private Button next(Person person, Voice voice) {
        if (people.has(person.id(), Role.FINANCE)) {
            return Button.say(words(voice).say("sla.list"), "/payout list");
        }
        var owns = Stream.of(Role.PROGRAMME_OWNER, Role.COMPLIANCE, Role.ADMINISTRATOR)
                .anyMatch(role -> people.has(person.id(), role));
        return owns
                ? Button.say(Words.of("casework", voice.language()).say("button.exceptions"), "/exceptions")
                : Button.say(Words.of("chat", voice.language()).say("button.help"), "help");
    }

    /** What those wait for that take too long, the most frequent first. */
    private Stream<Fact> breaches(Punctuality.Figures figures, Voice voice) {
        var formats = new Formats(voice.language(), voice.timeZone());
        var late = figures.issuedLate() > 0
                ? Stream.of(new Fact(words(voice).say("sla.issuedLate"), formats.number(figures.issuedLate())))
                : Stream.<Fact>of();
        return Stream.concat(
                figures.waitingLate().entrySet().stream()
                        .sorted(Map.Entry.<Punctuality.Why, Long>comparingByValue()
                                .reversed())
                        .map(entry -> new Fact(why(entry.getKey(), voice), formats.number(entry.getValue()))),
                late);
    }

    private String why(Punctuality.Why why, Voice voice) {
        var cause = why.reason()
                .map(reason -> words(voice).say("hold." + reason))
                .orElseGet(() -> sentences.in(voice).stage(why.stage()));
        return words(voice).say("sla.breach", Map.of("cause", cause));
    }

    private String oldest(Overview.Line line, Voice voice) {
        var formats = new Formats(voice.language(), voice.timeZone());
        return words(voice)
                .say(
                        "sla.oldest.line",
                        Map.of(
                                "cause",
                                line.cause(),
                                "since",
                                formats.dateTime(line.earnedAt()),
                                "stage",
                                sentences.in(voice).stage(line.stage())));
    }

    /** Whoever has rewards hears of all that are late whenever another one has become so: those of one look together. */
    private void alarm() {
        for (var hours : ALARMS) {
            var late = new LinkedHashMap<PersonId, List<Overview.Line>>();
            var all = punctuality.olderThan(Duration.ofHours(hours));
            all.forEach(line -> owners.of(line)
                    .forEach(owner -> late.computeIfAbsent(owner, first -> new ArrayList<>())
                            .add(line)));
            var still = all.stream().map(Overview.Line::ref).collect(Collectors.toSet());
            late.forEach((owner, lines) -> people.find(owner).ifPresent(one -> tellOfNew(one, hours, lines, still)));
        }
    }

    /** One that they were told of may have gone and come back to them: they were told all the same. */
    private void tellOfNew(Person one, int hours, List<Overview.Line> lines, Set<EntitlementRef> still) {
        var told = alarms.told(one.id(), hours);
        var fresh = lines.stream()
                .map(Overview.Line::ref)
                .filter(ref -> !told.contains(ref))
                .toList();
        if (!fresh.isEmpty()) {
            tell(one, hours, lines, fresh.getLast());
            alarms.keep(
                    one.id(),
                    hours,
                    Stream.concat(told.stream().filter(still::contains), fresh.stream())
                            .collect(Collectors.toSet()));
        }
    }

    private void tell(Person one, int hours, List<Overview.Line> lines, EntitlementRef newest) {
        var oldest = lines.getFirst();
        var voice = voices.of(one);
        var words = words(voice);
        var decides = oldest.stage() == Stage.PENDING_APPROVAL;
        var button = decides ? Button.say(words.say("late.approvals"), "approvals") : next(one, voice);
        var card = AnswerCard.of(words.say("late.title", Map.of("count", lines.size(), "hours", hours)))
                .tone(Tone.ATTENTION)
                .text(words.say(
                        "late.text",
                        Map.of(
                                "cause",
                                oldest.cause(),
                                "stage",
                                sentences.in(voice).stage(oldest.stage()))))
                .buttons(button);
        // Money of others waits for them, so it is none of the day's few messages, and comes before the promise is
        // broken.
        messenger.tell(one.id(), Matter.DECISION, "late:" + hours + ":" + newest, card);
    }

    private static Words words(Voice voice) {
        return Words.of(RewardSentences.ROOM, voice.language());
    }
}
