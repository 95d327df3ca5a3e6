package app.laurel.bot.approval;

/** What an approver can say. */
public enum Verdict {
    APPROVED,
    /** Sent back to the maker with a question. */
    RETURNED,
    REJECTED
}
