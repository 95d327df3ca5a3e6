package app.laurel.bot.chat;

/** Keeps what could not be delivered, so that somebody owns it and can have it tried again. */
public interface Undelivered {

    /**
     * Keeps it; the same receiver, cause and round once.
     *
     * @param receiver a people id, or the id of a channel
     * @param round how often it was given up before
     * @param why what Teams said; never a name or a text
     */
    void keep(String receiver, String cause, int round, String why);
}
