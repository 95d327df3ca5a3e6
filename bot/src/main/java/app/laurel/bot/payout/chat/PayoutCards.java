package app.laurel.bot.payout.chat;

import app.laurel.bot.chat.Turn;
import app.laurel.bot.payout.triage.Directed;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.chat.Sentences;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.Overview;
import app.laurel.bot.reward.overview.Tracing;
import app.laurel.bot.reward.tax.Classifying;
import app.laurel.cards.Card;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ChoiceCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How payouts look to finance. */
@Component
final class PayoutCards {

    private static final int MOST = 15;
    private static final List<Stage> OPEN_FIRST = List.of(
            Stage.HELD, Stage.PENDING_APPROVAL, Stage.APPROVED, Stage.PAYABLE, Stage.IN_PAYOUT, Stage.CLAWBACK_PENDING);

    private final Overview overview;
    private final Tracing tracing;
    private final Classifying classifying;
    private final People people;
    private final Sentences sentences;

    PayoutCards(Overview overview, Tracing tracing, Classifying classifying, People people, Sentences sentences) {
        this.overview = overview;
        this.tracing = tracing;
        this.classifying = classifying;
        this.people = people;
        this.sentences = sentences;
    }

    Card list(Optional<String> wanted, Turn turn) {
        var words = words(turn);
        var stage = wanted.flatMap(text -> Arrays.stream(Stage.values())
                .filter(one -> one.name().equals(text))
                .findFirst());
        var lines = stage.map(one -> overview.newest(one, MOST + 1)).orElseGet(this::openAndNewest);
        if (lines.isEmpty()) {
            return AnswerCard.of(words.say("list.none"))
                    .text(words.say("list.none.text"))
                    .buttons(Button.say(words.say("list.settled"), "/payout list settled"));
        }
        var footer = lines.size() > MOST ? words.say("list.more", Map.of("shown", MOST)) : "";
        return ListCard.of(
                        words.say("list.title"),
                        "",
                        lines.stream().limit(MOST).map(line -> row(line, turn)).toList())
                .footer(footer)
                .buttons(
                        Button.say(words.say("list.held"), "/payout list held"),
                        Button.say(words.say("list.settled"), "/payout list settled"));
    }

    private List<Overview.Line> openAndNewest() {
        return Stream.concat(
                        OPEN_FIRST.stream().flatMap(stage -> overview.oldest(stage, MOST).stream()),
                        overview.newest(Stage.ISSUED, MOST).stream())
                .toList();
    }

    private Row row(Overview.Line line, Turn turn) {
        var words = words(turn);
        var say = sentences.in(turn.voice());
        var formats = formats(turn);
        var text = words.say(
                "list.line",
                Map.of(
                        "stage",
                        say.stage(line.stage()),
                        "since",
                        formats.dateTime(line.since()),
                        "payout",
                        line.payout().orElse("–")));
        return Row.of(line.cause() + " · " + owner(line.ref().owner(), turn), text, say.amount(line.amount()))
                .tone(say.tone(line.stage()))
                .buttons(Button.say(words.say("list.show"), "/payout show " + line.ref()));
    }

    /** From the payout back to the rule version and the event that earned it. */
    Card trace(Entitlement found, Finder finder, Turn turn) {
        var words = words(turn);
        var say = sentences.in(turn.voice());
        var facts = new ArrayList<>(facts(found, turn));
        facts.add(new Fact(words.say("trace.rule"), found.grounds().rule()));
        var trace = tracing.trace(found);
        trace.maker().ifPresent(by -> facts.add(new Fact(words.say("trace.maker"), people.nameOf(by))));
        trace.checker().ifPresent(by -> facts.add(new Fact(words.say("trace.checker"), people.nameOf(by))));
        trace.crm()
                .ifPresent(fact -> facts.add(new Fact(
                        words.say("trace.crm"),
                        words.say(
                                "trace.crm.line",
                                Map.of("id", fact.id(), "when", formats(turn).dateTime(fact.at()))))));
        facts.add(new Fact(words.say("trace.kind"), kind(found, words)));
        facts.add(new Fact(words.say("trace.event"), found.grounds().occurrence()));
        facts.add(new Fact(words.say("trace.budget"), say.budget(found)));
        facts.add(new Fact(words.say("trace.attempts"), Integer.toString(found.attempts())));
        found.transfer().ifPresent(transfer -> {
            facts.add(new Fact(words.say("trace.payout"), transfer.id()));
            finder.payout(transfer.id())
                    .ifPresent(payout -> facts.add(new Fact(
                            words.say("trace.rail"),
                            words.say(
                                    "trace.rail.state",
                                    Map.of(
                                            "rail",
                                            transfer.rail(),
                                            "state",
                                            words.say("rail." + payout.state()),
                                            "sends",
                                            payout.sends())))));
        });
        return AnswerCard.of(say.cause(found))
                .tone(say.tone(found.stage()))
                .text(say.state(found))
                .facts(facts.toArray(Fact[]::new))
                .buttons(next(found, turn));
    }

    /** What it counts as for tax, with what speaks for it. */
    private String kind(Entitlement found, Words words) {
        var classified = classifying.of(found);
        var kind = words.say("kind." + classified.kind());
        return classified
                .evidence()
                .map(one -> words.say(
                        "kind.evidence",
                        Map.of(
                                "kind", kind,
                                "nominated", one.nominated(),
                                "voters", one.voters(),
                                "eligible", one.eligible(),
                                "winners", one.winners(),
                                "criteria", one.criteria())))
                .orElse(kind);
    }

    private Button[] next(Entitlement found, Turn turn) {
        var words = words(turn);
        var deeds = new ArrayList<Button>();
        var id = found.ref().toString();
        switch (found.stage()) {
            case HELD -> {
                deeds.add(Button.say(words.say("next.release"), "/payout release " + id));
                if (found.cause().drawsOnBudget()) {
                    deeds.add(Button.say(words.say("next.forfeit"), "/payout forfeit " + id));
                }
            }
            case CLAWBACK_PENDING -> deeds.add(Button.say(words.say("next.writeOff"), "/payout write-off " + id));
            case PAYABLE -> deeds.add(Button.say(words.say("next.hold"), "/payout hold " + id));
            case IN_PAYOUT -> {
                deeds.add(Button.say(words.say("next.retry"), "/payout retry " + id));
                deeds.add(Button.say(words.say("next.hold"), "/payout hold " + id));
            }
            default -> {}
        }
        if (found.cause() instanceof Cause.OfReferral referral
                && people.has(turn.person().id(), Role.PROGRAMME_OWNER)) {
            deeds.add(Button.say(words.say("next.referral"), "/referral show " + referral.id()));
        }
        deeds.add(Button.say(words.say("next.list"), "/payout list"));
        return deeds.toArray(Button[]::new);
    }

    /** What the payee reads. */
    Card own(Entitlement found, Turn turn) {
        var say = sentences.in(turn.voice());
        return AnswerCard.of(say.cause(found))
                .tone(say.tone(found.stage()))
                .text(say.state(found))
                .facts(new Fact(words(turn).say("fact.amount"), say.amount(found.amount())))
                .buttons(Button.say(words(turn).say("next.rewards"), "rewards"));
    }

    List<Fact> facts(Entitlement found, Turn turn) {
        var words = words(turn);
        var say = sentences.in(turn.voice());
        return List.of(
                new Fact(words.say("fact.amount"), say.amount(found.amount())),
                new Fact(words.say("fact.who"), owner(found.owner(), turn)),
                new Fact(words.say("fact.stage"), say.stage(found.stage())),
                new Fact(
                        words.say("fact.earned"),
                        formats(turn).dateTime(found.grounds().earnedAt())));
    }

    Card which(List<Entitlement> found, String deed, Turn turn) {
        var say = sentences.in(turn.voice());
        return ChoiceCard.of(
                words(turn).say("which.title"),
                found.stream()
                        .map(one -> Button.say(
                                owner(one.owner(), turn) + " · " + say.amount(one.amount()),
                                "/payout " + deed + " " + one.ref()))
                        .toArray(Button[]::new));
    }

    Card done(String deed, Entitlement was, Turn turn) {
        return AnswerCard.of(say(turn, deed + ".done", was)).tone(Tone.GOOD).buttons(show(was, turn));
    }

    Card needsSecond(Directed.NeedsSecond second, Turn turn) {
        var approver = second.asked().flatMap(people::find).map(Person::name);
        var title = approver.map(name -> words(turn).say("second.title", Map.of("approver", name)))
                .orElseGet(() -> words(turn).say("second.nobody"));
        return AnswerCard.of(title)
                .tone(Tone.WAITING)
                .text(words(turn).say("second." + second.why()), words(turn).say("second.text"))
                .buttons(show(second.now(), turn));
    }

    Card refused(Directed.Impossible why, Turn turn) {
        return switch (why) {
            case Directed.TooLate(var now) -> refused("refused.tooLate", now, turn);
            case Directed.NotNow(var now) -> refused("refused.notNow", now, turn);
        };
    }

    Card refused(String key, Entitlement now, Turn turn) {
        return AnswerCard.of(words(turn).say(key))
                .text(sentences.in(turn.voice()).state(now), words(turn).say(key + ".text"))
                .buttons(show(now, turn));
    }

    Card unknown(String id, Turn turn) {
        return AnswerCard.of(words(turn).say("unknown.title"))
                .text(words(turn).say("unknown.text", Map.of("id", id)))
                .buttons(
                        people.has(turn.person().id(), Role.FINANCE)
                                ? Button.say(words(turn).say("next.list"), "/payout list")
                                : Button.say(words(turn).say("next.rewards"), "rewards"));
    }

    Card notYours(Turn turn) {
        return AnswerCard.of(words(turn).say("refused.notYours"))
                .buttons(Button.say(words(turn).say("next.rewards"), "rewards"));
    }

    String say(Turn turn, String key, Entitlement about) {
        var say = sentences.in(turn.voice());
        return words(turn).say(key, Map.of("amount", say.amount(about.amount()), "who", owner(about.owner(), turn)));
    }

    private Button show(Entitlement one, Turn turn) {
        return Button.say(words(turn).say("list.show"), "/payout show " + one.ref());
    }

    private String owner(Owner owner, Turn turn) {
        return Owners.name(owner, people, words(turn));
    }

    private static Formats formats(Turn turn) {
        return new Formats(turn.voice().language(), turn.voice().timeZone());
    }

    private static Words words(Turn turn) {
        return Words.of(PayoutChat.ROOM, turn.voice().language());
    }
}
