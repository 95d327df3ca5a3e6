package app.laurel.bot.staff;

/** Keeps a loss of people that is too big to be believed, so that somebody owns it. */
public interface Doubts {

    /**
     * Keeps it; the same loss once.
     *
     * @param loss names these very people
     * @param missing how many they are
     */
    void raise(String loss, int missing, int of);

    /** It was believed, or the people are back. */
    void settle(String loss);
}
