package app.laurel.bot.clock;

/** What is done when a timer is due. It checks the state itself, so that a call too many or too late does nothing. */
@FunctionalInterface
public interface Deed {

    void due(String subject, int level);
}
