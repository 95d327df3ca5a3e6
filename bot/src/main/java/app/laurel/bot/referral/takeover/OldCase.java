package app.laurel.bot.referral.takeover;

import app.laurel.bot.money.Money;
import app.laurel.bot.referral.Particulars;
import java.time.Instant;

/**
 * A case as the old process had it.
 *
 * @param line where it is in the file
 * @param at when it was made, or when it qualified if it had
 * @param amount what the referrer gets, or has got
 */
record OldCase(long line, String crmId, Particulars particulars, State state, Instant at, Money amount) {

    /** How far the old process had come. */
    enum State {
        /** Made, and not confirmed so far. */
        OPEN,
        /** Confirmed, and still owed. */
        UNPAID,
        /** Paid by the old process; nobody may pay it again. */
        PAID
    }
}
