package app.laurel.bot.chat;

/** Where Teams offers a command that opens a window; the manifest names the same places. */
public enum Offered {
    /** Beside the text that somebody writes, and in the box at the top where they search. */
    WHERE_ONE_WRITES,
    /** In the menu of a message, which comes along. */
    ON_A_MESSAGE
}
