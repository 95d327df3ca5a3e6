package app.laurel.bot.store.cosmos.rest;

/** What can go wrong on the way to Cosmos DB, in it, and on the way back. */
public enum Fault {
    /** 429 with a pause to keep; nothing was done. */
    TOO_MANY_REQUESTS,
    /** 449: another transaction was at the same document; nothing was done. */
    RETRY_WITH,
    /** 503; nothing was done. */
    UNAVAILABLE,
    /** 408; nothing was done. */
    TIMES_OUT_BEFORE,
    /** 408, though it was done. */
    TIMES_OUT_AFTER,
    /** It was done, but the connection broke before the answer. */
    ANSWER_LOST,
    /** 404 with 1002: the replica is behind what this client has seen. */
    BEHIND;

    boolean comesAfter() {
        return this == TIMES_OUT_AFTER || this == ANSWER_LOST;
    }
}
