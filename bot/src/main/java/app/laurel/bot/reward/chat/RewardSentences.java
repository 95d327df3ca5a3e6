package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Voice;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.Arrival;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.decision.Waiting;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.entitlement.Standing;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.reward.overview.Punctuality;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Progress;
import app.laurel.cards.common.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Says in one reader's language what a reward is, where it is, who has it, and when it arrives. */
public final class RewardSentences {

    static final String ROOM = "reward";

    /** Earned, approved, issued, paid. */
    private static final int STEPS = 4;

    private final Words words;
    private final Formats formats;
    private final Voice voice;
    private final People people;
    private final LookingUp rewards;
    private final Instant now;

    public RewardSentences(Voice voice, People people, LookingUp rewards, Instant now) {
        this.words = Words.of(ROOM, voice.language());
        this.formats = new Formats(voice.language(), voice.timeZone());
        this.voice = voice;
        this.people = people;
        this.rewards = rewards;
        this.now = now;
    }

    public String amount(Money amount) {
        return formats.money(amount.minor(), amount.currency().getCurrencyCode());
    }

    public String cause(Entitlement entitlement) {
        return switch (entitlement.cause()) {
            case Cause.OfReferral(var referral, var product, var party) ->
                words.say(
                        "cause.referral",
                        Map.of(
                                "id",
                                referral.value(),
                                "product",
                                words.find("product." + product.code()).orElse(product.code())));
            case Cause.OfAward(var cycle, var award, var winner) ->
                words.say("cause.award", Map.of("award", rewards.awardName(award), "cycle", cycle));
            case Cause.OfWithheld(var debt, var payout, var party) ->
                words.say(
                        "cause.withheld",
                        Map.of(
                                "cause",
                                rewards.find(new EntitlementRef(entitlement.owner(), debt))
                                        .map(this::cause)
                                        .orElse(debt.value())));
        };
    }

    /** What it is paid from. */
    public String budget(Entitlement entitlement) {
        return entitlement.cause().drawsOnBudget()
                ? entitlement.grounds().budget().value()
                : words.say(
                        "budget.before",
                        Map.of("budget", entitlement.grounds().budget().value()));
    }

    public String stage(Stage stage) {
        return words.say("stage." + stage.name());
    }

    public Tone tone(Stage stage) {
        return switch (stage) {
            case ACCRUED, APPROVED, PAYABLE, IN_PAYOUT -> Tone.NOTICE;
            case ISSUED, SETTLED -> Tone.GOOD;
            case PENDING_APPROVAL, HELD, DORMANT -> Tone.WAITING;
            case CLAWBACK_PENDING -> Tone.ATTENTION;
            case REJECTED, REVERSED, RECOVERED, WRITTEN_OFF, FORFEITED, ESCHEATED -> Tone.PLAIN;
        };
    }

    /** How far it has come on its way from earned to paid; nothing where it has left that way. */
    public Progress progress(Stage stage) {
        var done =
                switch (stage) {
                    case ACCRUED, PENDING_APPROVAL -> 1;
                    case APPROVED, PAYABLE, HELD, IN_PAYOUT -> 2;
                    case ISSUED -> 3;
                    case SETTLED -> STEPS;
                    case REJECTED, REVERSED, CLAWBACK_PENDING, RECOVERED, WRITTEN_OFF, FORFEITED, DORMANT, ESCHEATED ->
                        0;
                };
        if (done == 0) {
            return Progress.NONE;
        }
        var said = words.say("rewards.step", Map.of("done", done, "all", STEPS, "stage", stage(stage)));
        return new Progress(done, STEPS, said, tone(stage));
    }

    /** Where it is, who has it, and what comes next. */
    public String state(Entitlement entitlement) {
        return switch (entitlement.standing()) {
            case Standing.Accrued s -> onItsWay(entitlement);
            case Standing.Approved s -> onItsWay(entitlement);
            case Standing.Payable s -> onItsWay(entitlement);
            case Standing.InPayout s -> onItsWay(entitlement) + withheld(entitlement);
            case Standing.PendingApproval s -> pending(entitlement);
            case Standing.Held s -> words.say("held." + s.reason().name(), Map.of("since", formats.date(s.since())));
            case Standing.Issued s -> issued(s.since()) + " " + arrives(s.arrival()) + withheld(entitlement);
            case Standing.Settled s ->
                words.say("state.settled", Map.of("day", formats.date(s.since()))) + withheld(entitlement);
            case Standing.Rejected s -> words.say("state.rejected", Map.of("approver", name(s.by())));
            case Standing.Reversed s ->
                words.say(
                        entitlement.cause() instanceof Cause.OfWithheld ? "state.reversed.withheld" : "state.reversed",
                        Map.of("day", formats.date(s.since())));
            case Standing.ClawbackPending s -> words.say("state.clawback");
            case Standing.Ended s ->
                words.say("state.ended", Map.of("stage", stage(s.stage()), "day", formats.date(s.since())));
        };
    }

    /** How the promise of 24 hours stands; nothing where it plays no part any more. */
    public Optional<Fact> clock(Entitlement entitlement) {
        var earned = entitlement.grounds().earnedAt();
        if (entitlement.issuedAt().isPresent()) {
            var took = formats.duration(
                    Duration.between(earned, entitlement.issuedAt().get()));
            return Optional.of(clock("fact.clock.kept", "took", took));
        }
        if (!entitlement.stage().isComing()) {
            return Optional.empty();
        }
        var left = Duration.between(now, earned.plus(Punctuality.PROMISE));
        return Optional.of(
                left.isNegative()
                        ? clock("fact.clock.over", "over", formats.duration(left.negated()))
                        : clock("fact.clock.left", "left", formats.duration(left)));
    }

    private Fact clock(String key, String name, String duration) {
        return new Fact(words.say("fact.clock"), words.say(key, Map.of(name, duration)));
    }

    /** Why what was paid has to come back, as far as its owner may know. */
    public String whyTakenBack(Entitlement entitlement) {
        if (entitlement.cause() instanceof Cause.OfWithheld) {
            return words.say("state.clawback.withheld");
        }
        return entitlement.standing() instanceof Standing.ClawbackPending(var transfer, var code, var since)
                ? Words.of("referral", voice.language())
                        .find("reason." + code + ".referrer")
                        .orElseGet(() -> words.say("state.clawback.why"))
                : words.say("state.clawback.why");
    }

    private String withheld(Entitlement entitlement) {
        return entitlement
                .withheld()
                .map(less -> " " + words.say("state.withheld", Map.of("amount", amount(less))))
                .orElse("");
    }

    private String onItsWay(Entitlement entitlement) {
        var promise = entitlement.grounds().earnedAt().plus(Punctuality.PROMISE);
        return words.say(
                now.isAfter(promise) ? "state.late" : "state.onItsWay", Map.of("promise", formats.dateTime(promise)));
    }

    private String pending(Entitlement entitlement) {
        var since = formats.dateTime(entitlement.standing().since());
        var waiting = rewards.waiting(entitlement);
        var approver = waiting.flatMap(Waiting::approver).map(this::name);
        if (approver.isEmpty()) {
            return words.say("state.pending.nobody", Map.of("since", since));
        }
        return waiting.flatMap(Waiting::next)
                .map(next -> words.say(
                        "state.pending.next",
                        Map.of("approver", approver.get(), "since", since, "next", formats.dateTime(next))))
                .orElseGet(() -> words.say("state.pending", Map.of("approver", approver.get(), "since", since)));
    }

    private String issued(Instant at) {
        var today = at.atZone(voice.timeZone())
                .toLocalDate()
                .equals(now.atZone(voice.timeZone()).toLocalDate());
        return today ? words.say("state.issued.today") : words.say("state.issued.day", Map.of("day", formats.date(at)));
    }

    private String arrives(Arrival arrival) {
        return words.say(
                arrival.withPay() ? "state.arrives.pay" : "state.arrives", Map.of("day", formats.date(arrival.day())));
    }

    private String name(PersonId person) {
        return people.nameOf(person);
    }
}
