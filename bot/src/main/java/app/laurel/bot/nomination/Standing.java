package app.laurel.bot.nomination;

/** Where a nomination stands, with what is known only there. */
public sealed interface Standing {

    record Submitted() implements Standing {}

    record PendingApproval() implements Standing {}

    /** Sent back to the nominator with a question. */
    record Returned(String question) implements Standing {}

    record Approved() implements Standing {}

    record Rejected(String reason) implements Standing {}

    record Withdrawn() implements Standing {}

    /** Not decided when voting opened: silence is not a no. */
    record Lapsed() implements Standing {}

    record NotSelected() implements Standing {}

    record Awarded() implements Standing {}

    record Announced() implements Standing {}

    record Revoked() implements Standing {}

    default Stage stage() {
        return switch (this) {
            case Submitted() -> Stage.SUBMITTED;
            case PendingApproval() -> Stage.PENDING_APPROVAL;
            case Returned(var question) -> Stage.RETURNED;
            case Approved() -> Stage.APPROVED;
            case Rejected(var reason) -> Stage.REJECTED;
            case Withdrawn() -> Stage.WITHDRAWN;
            case Lapsed() -> Stage.LAPSED;
            case NotSelected() -> Stage.NOT_SELECTED;
            case Awarded() -> Stage.AWARDED;
            case Announced() -> Stage.ANNOUNCED;
            case Revoked() -> Stage.REVOKED;
        };
    }
}
