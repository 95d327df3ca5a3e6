package app.laurel.bot.referral;

/** Whether a referral goes its way, or what keeps it from going on. */
public sealed interface Standing {

    /** It goes on. */
    record Open() implements Standing {}

    /** A person looks at it; the code says why. */
    record UnderReview(String code) implements Standing {}

    /** Turned down; can be appealed. */
    record Denied(String code) implements Standing {}

    /** Turned down, and the referrer asks for another look. */
    record Appealed(String code) implements Standing {}

    /** Nothing came of it in time. */
    record Expired(String code) implements Standing {}

    /** Taken back by the referrer. */
    record Withdrawn() implements Standing {}

    /** The same referral as another, which goes on in its place. */
    record Duplicate(CaseId of) implements Standing {}

    /** Confirmed once, and then taken back by the CRM. */
    record Reversed(String code) implements Standing {}

    /** Why it stands as it does; empty when it goes on. */
    default String code() {
        return switch (this) {
            case UnderReview(var code) -> code;
            case Denied(var code) -> code;
            case Appealed(var code) -> code;
            case Expired(var code) -> code;
            case Reversed(var code) -> code;
            case Open open -> "";
            case Withdrawn withdrawn -> "";
            case Duplicate duplicate -> "";
        };
    }

    /** The stage it shows; that which was reached when it goes on. */
    default Stage stage(Stage reached) {
        return switch (this) {
            case Open() -> reached;
            case UnderReview(var code) -> Stage.UNDER_REVIEW;
            case Denied(var code) -> Stage.DENIED;
            case Appealed(var code) -> Stage.APPEALED;
            case Expired(var code) -> Stage.EXPIRED;
            case Withdrawn() -> Stage.WITHDRAWN;
            case Duplicate(var of) -> Stage.DUPLICATE;
            case Reversed(var code) -> Stage.REVERSED;
        };
    }
}
