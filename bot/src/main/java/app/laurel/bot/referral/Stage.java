package app.laurel.bot.referral;

/** Where a referral stands; the first eight, up to {@link #CLOSED}, follow each other. */
public enum Stage {
    SUBMITTED,
    REGISTERED,
    VERIFIED,
    OPENED,
    SEASONING,
    QUALIFIED,
    ENTITLED,
    CLOSED,
    UNDER_REVIEW,
    DENIED,
    APPEALED,
    EXPIRED,
    WITHDRAWN,
    DUPLICATE,
    REVERSED;

    public boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }

    /** Whether nothing more is expected to happen. */
    public boolean isSettled() {
        return switch (this) {
            case CLOSED, DENIED, EXPIRED, WITHDRAWN, DUPLICATE, REVERSED -> true;
            case SUBMITTED, REGISTERED, VERIFIED, OPENED, SEASONING, QUALIFIED, ENTITLED, UNDER_REVIEW, APPEALED ->
                false;
        };
    }
}
