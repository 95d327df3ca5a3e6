package app.laurel.bot.chat;

/** Keeps what somebody said or pressed and was never answered, so that somebody owns that. */
public interface Unanswered {

    /**
     * Keeps it; the same turn once.
     *
     * @param turn Teams' id of the activity, by which the log knows it
     * @param why in words that hold nothing of what was said
     */
    void keep(String turn, String conversation, String why);
}
