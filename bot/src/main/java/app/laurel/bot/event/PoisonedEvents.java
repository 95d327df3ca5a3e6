package app.laurel.bot.event;

/** Keeps an event that a reaction could not digest, so that the others go on and somebody owns it. */
public interface PoisonedEvents {

    /**
     * Keeps it; the same event and reaction once.
     *
     * @param reaction the name of the reaction that failed
     * @param eventDocument where the event is, as partition and id
     */
    void keep(String reaction, String partition, String eventDocument, Occurrence occurrence, RuntimeException fault);
}
