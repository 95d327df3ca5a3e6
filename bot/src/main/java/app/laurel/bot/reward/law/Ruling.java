package app.laurel.bot.reward.law;

import app.laurel.bot.money.Money;
import java.util.Optional;

/** What the law says about paying for a referral. */
public sealed interface Ruling {

    /** Where it says so. */
    String source();

    /** It may be paid when the referral has led to something. */
    record OnOutcome(String source) implements Ruling {}

    /**
     * Only the referral itself may be paid, once, the same whatever comes of it.
     *
     * @param cap the most that counts as nominal, if the law names an amount
     */
    record OnReferralOnly(Optional<Money> cap, String source) implements Ruling {}

    /** It may not be paid. */
    record Blocked(String source) implements Ruling {}
}
