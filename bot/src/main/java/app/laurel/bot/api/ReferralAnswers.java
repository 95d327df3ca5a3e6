package app.laurel.bot.api;

import app.laurel.bot.api.Shown.Amount;
import app.laurel.bot.api.Shown.EarnedReward;
import app.laurel.bot.api.Shown.Introducer;
import app.laurel.bot.api.Shown.OneReferral;
import app.laurel.bot.referral.Earned;
import app.laurel.bot.referral.Earnings;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Standing;
import app.laurel.bot.reward.Owner;
import app.laurel.cards.Words;
import java.util.Locale;
import java.util.Optional;

/** Says where a referral stands, to those who ask for the referrer: nothing of the person introduced is in it. */
final class ReferralAnswers {

    private final Earnings earnings;

    ReferralAnswers(Earnings earnings) {
        this.earnings = earnings;
    }

    OneReferral of(Referral referral, Caller caller, Locale language) {
        var words = Words.of("referral", language);
        var known = referral.particulars();
        return new OneReferral(
                referral.id().value(),
                known.product().code(),
                known.country().name(),
                introducer(known.referrer()),
                referral.stage().name(),
                words.say("state." + referral.stage()),
                reason(referral, language),
                referral.madeAt(),
                referral.changedAt(),
                goesOn(referral),
                earnings.of(referral).stream()
                        .filter(earned -> caller.may(Scope.CUSTOMERS_READ) || !new Owner(earned.owner()).isCustomer())
                        .map(earned -> reward(referral, earned))
                        .toList());
    }

    private static Introducer introducer(Referrer referrer) {
        return switch (referrer) {
            case Referrer.Employee(var id) -> new Introducer(Introducer.Kind.EMPLOYEE, id.value());
            case Referrer.Customer(var number) -> new Introducer(Introducer.Kind.CUSTOMER, number);
        };
    }

    private static Optional<String> reason(Referral referral, Locale language) {
        var code = referral.course().code();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        var words = Words.of("referral", language);
        return words.find("reason." + code + ".referrer")
                .or(() -> Words.of("reward", language).find("reason." + code))
                .or(() -> words.find("reason.OTHER.referrer"));
    }

    private static Optional<String> goesOn(Referral referral) {
        return referral.course().standing() instanceof Standing.Duplicate(var of)
                ? Optional.of(of.value())
                : Optional.empty();
    }

    private static EarnedReward reward(Referral referral, Earned earned) {
        var isReferrers =
                earned.owner().equals(referral.particulars().referrer().owner());
        return new EarnedReward(
                isReferrers ? "REFERRER" : "REFEREE",
                Amount.of(earned.amount()),
                earned.state().name(),
                earned.expected());
    }
}
