package app.laurel.bot.chat;

/** Keeps what could not be delivered, so that somebody owns it. */
public interface Undelivered {

    /**
     * Keeps it; the same receiver and cause once.
     *
     * @param receiver a people id, or the id of a channel
     * @param why what Teams said; never a name or a text
     */
    void keep(String receiver, String cause, String why);
}
