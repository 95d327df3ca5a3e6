package app.laurel.bot.reward.budget;

import app.laurel.bot.money.Money;
import java.time.Instant;

/**
 * What a budget has set aside for one entitlement.
 *
 * @param entitlement its id
 * @param earnedAt those who earned first are served first
 */
public record Reservation(String entitlement, String owner, Money amount, Instant earnedAt, State state) {

    Reservation with(State next) {
        return new Reservation(entitlement, owner, amount, earnedAt, next);
    }

    /** Where it is. */
    public enum State {
        WAITING,
        RESERVED,
        SPENT,
        RELEASED
    }
}
