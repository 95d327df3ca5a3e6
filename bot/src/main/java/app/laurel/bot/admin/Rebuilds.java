package app.laurel.bot.admin;

import app.laurel.bot.event.Actor;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where it is kept how far rebuilds have come. */
public interface Rebuilds {

    Optional<Rebuild> last(String view);

    /** Begins a new one, unless one is under way. */
    Rebuild begin(String view, Actor actor);

    /** Says how far it has come. */
    void advance(Rebuild before, UnaryOperator<Rebuild> step);
}
