package app.laurel.bot.chat;

/** What a message is about, from which follows when it may come; none but an answer comes in quiet hours. */
public enum Matter {

    /** Asked for just now, so it comes at once, whatever the hour. */
    ANSWER,
    /** The person's own money, or what will become it. */
    MONEY,
    /** Something waits for the person's decision, or was decided on what they asked for. */
    DECISION,
    /** Something is stuck that the person can mend. */
    FIX,
    /** The terms of what the person takes part in will change. */
    TERMS,
    /** Loses its worth by tomorrow: winners before the channel hears, a vote about to close. */
    NEWS,
    /** Everything else: it can wait for the day's digest. */
    OTHER
}
