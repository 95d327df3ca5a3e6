package app.laurel.bot.event;

/** What follows from an event. It may be asked again for the same occurrence and must then change nothing more. */
@FunctionalInterface
public interface Reaction<E extends DomainEvent> {

    void react(E event, Occurrence occurrence);
}
