package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.clawback.Netting;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.event.ClawbackBegun;
import app.laurel.bot.reward.event.EntitlementEvent;
import app.laurel.bot.reward.event.EntitlementForfeited;
import app.laurel.bot.reward.event.EntitlementHeld;
import app.laurel.bot.reward.event.EntitlementIssued;
import app.laurel.bot.reward.event.EntitlementRejected;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.cards.Card;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Tells the payee what happens to their money, and finance what only they can mend. */
@Component
final class RewardNotices implements Reacting {

    private final LookingUp rewards;
    private final Messenger messenger;
    private final People people;
    private final Voices voices;
    private final Sentences sentences;
    private final Netting netting;

    RewardNotices(
            LookingUp rewards,
            Messenger messenger,
            People people,
            Voices voices,
            Sentences sentences,
            Netting netting) {
        this.rewards = rewards;
        this.messenger = messenger;
        this.people = people;
        this.voices = voices;
        this.sentences = sentences;
        this.netting = netting;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                EntitlementIssued.class,
                "reward.tell-issued",
                (event, occurrence) -> tell(event, occurrence, "notice.issued", Tone.GOOD));
        reactions.on(
                EntitlementRejected.class,
                "reward.tell-rejected",
                (event, occurrence) -> tellLost(event, occurrence, "notice.rejected"));
        reactions.on(
                EntitlementForfeited.class,
                "reward.tell-forfeited",
                (event, occurrence) -> tellLost(event, occurrence, "notice.forfeited"));
        reactions.on(ClawbackBegun.class, "reward.tell-clawback", this::tellClawback);
        reactions.on(EntitlementHeld.class, "reward.tell-held", (event, occurrence) -> {
            find(event).ifPresent(held -> tellFinance(held, event.reason(), occurrence));
            tell(event, occurrence, "notice.held", Tone.WAITING);
        });
    }

    private void tell(EntitlementEvent event, Occurrence occurrence, String title, Tone tone) {
        tell(event, occurrence, (found, payee) -> notice(found, payee, title, tone));
    }

    /** It will not be paid, and whoever sees that otherwise can say so. */
    private void tellLost(EntitlementEvent event, Occurrence occurrence, String title) {
        tell(event, occurrence, (found, payee) -> {
            var words = Words.of(RewardSentences.ROOM, voices.of(payee).language());
            return notice(found, payee, title, Tone.PLAIN).buttons(challenge(found, words), showRewards(words));
        });
    }

    private void tell(EntitlementEvent event, Occurrence occurrence, BiFunction<Entitlement, Person, Card> card) {
        find(event)
                .ifPresent(found -> payee(found)
                        .ifPresent(payee -> messenger.tell(
                                payee.id(), Matter.MONEY, "reward:" + occurrence.id(), card.apply(found, payee))));
    }

    private AnswerCard notice(Entitlement found, Person payee, String title, Tone tone) {
        var voice = voices.of(payee);
        var words = Words.of(RewardSentences.ROOM, voice.language());
        var say = sentences.in(voice);
        return AnswerCard.of(words.say(title, Map.of("amount", say.amount(shown(found)))))
                .tone(tone)
                .text(say.cause(found), say.state(found))
                .buttons(showRewards(words));
    }

    private static Button challenge(Entitlement found, Words words) {
        return Button.say(
                words.say("notice.dispute"), "dispute " + found.cause().id());
    }

    private static Button showRewards(Words words) {
        return Button.say(words.say("notice.rewards"), "rewards");
    }

    /** What the payee gets of it, once that is known. */
    private static Money shown(Entitlement found) {
        return found.transfer().isPresent() ? found.toPay() : found.amount();
    }

    /** Told before anything is withheld: why, how much of each payout, from when on, and how to object. */
    private void tellClawback(ClawbackBegun event, Occurrence occurrence) {
        tell(event, occurrence, (found, payee) -> clawback(found, payee, occurrence.at()));
    }

    private AnswerCard clawback(Entitlement found, Person payee, Instant begun) {
        var voice = voices.of(payee);
        var words = Words.of(RewardSentences.ROOM, voice.language());
        var say = sentences.in(voice);
        var from = new Formats(voice.language(), voice.timeZone()).date(netting.from(begun));
        var how = words.say(
                "notice.clawback.how",
                Map.of("amount", say.amount(found.amount()), "percent", netting.mostPercent(), "day", from));
        return AnswerCard.of(words.say("notice.clawback", Map.of("amount", say.amount(found.amount()))))
                .tone(Tone.ATTENTION)
                .text(say.cause(found), say.whyTakenBack(found), how)
                .buttons(challenge(found, words), showRewards(words));
    }

    /** One message a day for each cause, however many rewards it holds up. */
    private void tellFinance(Entitlement held, HoldReason reason, Occurrence occurrence) {
        if (Set.of(HoldReason.PERSON, HoldReason.EMPLOYMENT, HoldReason.BREAKER).contains(reason)) {
            return; // they did it themselves, or it is an exception, whose owner is told
        }
        var budget = held.grounds().budget();
        var day = LocalDate.ofInstant(occurrence.at(), ZoneOffset.UTC);
        people.withRole(Role.FINANCE).stream()
                // Nobody hears of one event twice, nor mends what holds up their own money.
                .filter(one -> !payee(held).filter(one::equals).isPresent())
                .forEach(one -> messenger.tell(
                        one.id(),
                        Matter.FIX,
                        "held:" + reason + ":" + budget + ":" + day,
                        fix(one, reason, budget.value())));
    }

    private AnswerCard fix(Person one, HoldReason reason, String budget) {
        var words = Words.of(RewardSentences.ROOM, voices.of(one).language());
        var what = words.say(reason == HoldReason.BUDGET ? "notice.fix.BUDGET" : "notice.fix.other");
        return AnswerCard.of(words.say("notice.fix", Map.of("reason", words.say("hold." + reason))))
                .tone(Tone.ATTENTION)
                .text(words.say("notice.fix.text", Map.of("budget", budget, "what", what)))
                .buttons(
                        Button.say(words.say("notice.fix.show"), "/payout list held"),
                        Button.say(words.say("notice.fix.budget"), "/budget show " + budget));
    }

    private Optional<Entitlement> find(EntitlementEvent event) {
        return rewards.find(new EntitlementRef(event.owner(), event.entitlement()));
    }

    private Optional<Person> payee(Entitlement found) {
        return found.owner().colleague().flatMap(people::find);
    }
}
