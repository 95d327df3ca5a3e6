package app.laurel.bot.people;

import java.time.Duration;

/** Puts Laurel into somebody's Teams before it writes to them first. */
@FunctionalInterface
public interface AppInstalling {

    /** Most banks install Laurel for everybody by policy; then there is nothing to do. */
    AppInstalling NOT_NEEDED = person -> new Ready();

    Outcome install(PersonId person);

    /** Whether they can be written to. */
    sealed interface Outcome {}

    /** Laurel is there, or nobody asks for it. */
    record Ready() implements Outcome {}

    /** Not now; what was to be said has to wait. */
    record Later(Duration pause) implements Outcome {}
}
