package app.laurel.bot.referral;

import java.time.Duration;

/**
 * What the programme's rule asks of a referral before it earns.
 *
 * @param onReferral whether the referral itself earns, whatever comes of it
 * @param seasoning how long the CRM's facts must have held
 */
public record Conditions(boolean onReferral, Duration seasoning) {

    static Conditions of(Terms.Offer offer) {
        return switch (offer) {
            case Terms.Offer.Earns earns -> new Conditions(earns.onReferral(), Duration.ofDays(earns.seasoningDays()));
            // The law gate says no when the case qualifies, and gives its reason.
            case Terms.Offer.Nothing nothing -> new Conditions(false, Duration.ZERO);
        };
    }

    /** The stage that earns. */
    Stage earnsAt() {
        return onReferral ? Stage.REGISTERED : Stage.QUALIFIED;
    }
}
