package app.laurel.bot.payout.rail.simulated;

/** What happens to one payment. */
enum Fate {
    ACCEPTED,
    TIMES_OUT_AFTER_ACCEPTING,
    TIMES_OUT_BEFORE_ACCEPTING,
    FAILS_FOR_NOW,
    FAILS_FOR_GOOD,
    RETURNS;

    /** Whether it happens once, and the next time it goes well. */
    boolean passes() {
        return this == TIMES_OUT_BEFORE_ACCEPTING || this == FAILS_FOR_NOW;
    }
}
