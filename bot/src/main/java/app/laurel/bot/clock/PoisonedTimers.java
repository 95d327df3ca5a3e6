package app.laurel.bot.clock;

/** Keeps a timer whose deed failed again and again, so that the others go on and somebody owns it. */
public interface PoisonedTimers {

    /** Keeps it; the same deed, subject and level once. Setting the timer anew tries again. */
    void keep(String deed, String subject, int level, RuntimeException fault);
}
