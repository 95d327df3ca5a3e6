package app.laurel.bot.api;

import app.laurel.bot.api.Shown.Amount;
import app.laurel.bot.api.Shown.Coming;
import app.laurel.bot.api.Shown.Reward;
import app.laurel.bot.reward.Transfer;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Standing;
import app.laurel.bot.reward.overview.Punctuality;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says where a reward is, to those who ask for its owner; colleagues who decide about it are not named. */
final class RewardAnswers {

    private final Words words;
    private final Formats formats;

    RewardAnswers(Locale language) {
        this.words = Words.of("reward", language);
        this.formats = new Formats(language, ZoneOffset.UTC);
    }

    Reward of(Entitlement entitlement) {
        return new Reward(
                entitlement.id().value(),
                Amount.of(entitlement.amount()),
                referral(entitlement.cause()),
                award(entitlement.cause()),
                entitlement.stage().name(),
                text(entitlement),
                entitlement.grounds().earnedAt(),
                promisedBy(entitlement),
                entitlement.standing().since(),
                entitlement.issuedAt(),
                arrival(entitlement.standing()),
                entitlement.transfer().map(Transfer::id));
    }

    private static Optional<String> referral(Cause cause) {
        return cause instanceof Cause.OfReferral(var id, var product, var party)
                ? Optional.of(id.value())
                : Optional.empty();
    }

    private static Optional<String> award(Cause cause) {
        return cause instanceof Cause.OfAward(var cycle, var award, var winner) ? Optional.of(award) : Optional.empty();
    }

    private static Optional<Coming> arrival(Standing standing) {
        return standing instanceof Standing.Issued issued ? Optional.of(Coming.of(issued.arrival())) : Optional.empty();
    }

    private String text(Entitlement entitlement) {
        return switch (entitlement.standing()) {
            case Standing.Accrued s -> onItsWay(entitlement);
            case Standing.Approved s -> onItsWay(entitlement);
            case Standing.Payable s -> onItsWay(entitlement);
            case Standing.InPayout s -> onItsWay(entitlement);
            case Standing.PendingApproval s -> words.say("state.pending.nobody", since(s.since()));
            case Standing.Held s -> words.say("held." + s.reason().name(), since(s.since()));
            case Standing.Issued s -> words.say("state.issued.day", day(s.since())) + " " + arrives(s);
            case Standing.Settled s -> words.say("state.settled", day(s.since()));
            case Standing.Rejected s -> ended(entitlement);
            case Standing.Reversed s -> words.say("state.reversed", day(s.since()));
            case Standing.ClawbackPending s -> words.say("state.clawback");
            case Standing.Ended s -> ended(entitlement);
        };
    }

    private String onItsWay(Entitlement entitlement) {
        return words.say("state.onItsWay", Map.of("promise", formats.dateTime(promisedBy(entitlement))));
    }

    private String arrives(Standing.Issued issued) {
        var key = issued.arrival().withPay() ? "state.arrives.pay" : "state.arrives";
        return words.say(key, Map.of("day", formats.date(issued.arrival().day())));
    }

    private String ended(Entitlement entitlement) {
        var stage = words.say("stage." + entitlement.stage());
        return words.say(
                "state.ended",
                Map.of(
                        "stage",
                        stage,
                        "day",
                        formats.date(entitlement.standing().since())));
    }

    private Map<String, String> since(Instant moment) {
        return Map.of("since", formats.date(moment));
    }

    private Map<String, String> day(Instant moment) {
        return Map.of("day", formats.date(moment));
    }

    private static Instant promisedBy(Entitlement entitlement) {
        return entitlement.grounds().earnedAt().plus(Punctuality.PROMISE);
    }
}
