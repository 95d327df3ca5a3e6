package app.laurel.bot.reward.budget;

/** What a budget answers to a wish. */
public enum Granted {
    YES,
    /** There is too little left: it waits in the order of earning. */
    WAITS,
    /** It was released for good before. */
    GONE
}
