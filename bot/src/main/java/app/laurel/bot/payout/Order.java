package app.laurel.bot.payout;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.Transfer;

/**
 * What a rail is asked to do; the same each time it is asked.
 *
 * @param attempt which attempt of the entitlement this is, from 1
 */
public record Order(PayoutId id, EntitlementId entitlement, Owner owner, Money amount, int attempt, String rail) {

    /** The payout as rewards know it. */
    public Transfer transfer() {
        return new Transfer(id.value(), rail);
    }
}
