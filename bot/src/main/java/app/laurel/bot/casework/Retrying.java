package app.laurel.bot.casework;

import app.laurel.bot.event.Actor;
import java.util.List;

/** Someone who can try again what failed. */
public interface Retrying {

    /** Fixed for ever: it stands in exceptions. */
    String name();

    /**
     * Tries again, now; a fault rises.
     *
     * @return whether it is done
     */
    boolean retry(List<String> arguments, Actor actor);
}
