package app.laurel.bot.nomination;

/** What colleagues may still do with the nominations of a cycle; it only ever moves on. */
public enum Gate {
    /** Nominate, edit, decide, withdraw. */
    OPEN,
    /** Nobody nominates any more; what is there may still be decided or withdrawn. */
    SHORTLISTING,
    /** The ballot paper is written: only the outcome is still to come. */
    FINAL
}
