package app.laurel.bot.referral;

import app.laurel.bot.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reward as far as its referral shows it.
 *
 * @param owner whose it is: an owner id
 * @param expected when it arrives, once that is known
 * @param code why it is held or was taken back; empty otherwise
 */
public record Earned(String owner, Money amount, State state, Optional<LocalDate> expected, String code) {

    /** Where the money is. */
    public enum State {
        WAITS_FOR_APPROVER,
        WAITS_FOR_BUDGET,
        TO_BE_PAID,
        HELD,
        ISSUED,
        PAID,
        TAKEN_BACK
    }
}
