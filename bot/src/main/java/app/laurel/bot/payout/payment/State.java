package app.laurel.bot.payout.payment;

/** Where a payout can be. */
public enum State {
    /** Its key is fixed; nothing has left. */
    CREATED,
    /** It may have left: this is committed before the first byte does. */
    SUBMITTED,
    /** The rail has accepted it. */
    ACKNOWLEDGED,
    /** The money has arrived. */
    SETTLED,
    /** Nobody knows whether the rail has it; it is asked. */
    UNKNOWN,
    /** The rail doesn't have it; it is sent again with the same key. */
    RETRYABLE,
    /** The rail has refused it for good. */
    FAILED_FINAL,
    /** The money came back. */
    RETURNED,
    /** It was stopped before it left. */
    CANCELLED;

    /** Whether no money moves under this key any more, so that another attempt may. */
    public boolean isDead() {
        return this == FAILED_FINAL || this == RETURNED || this == CANCELLED;
    }
}
