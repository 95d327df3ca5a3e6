package app.laurel.bot.voting;

/** What becomes of a tie. */
public enum Ties {
    /** All of them win. */
    HONOUR_ALL,
    /** HR decides between them. */
    BREAK
}
