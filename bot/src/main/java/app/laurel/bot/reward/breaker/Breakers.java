package app.laurel.bot.reward.breaker;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where breakers are kept, each with the rewards that have come to it. */
public interface Breakers {

    Optional<Breaker> find(String programme);

    <R> R decide(String programme, Actor actor, Function<Optional<Breaker>, Decision<Breaker, R>> rule);

    /**
     * Asks for one reward, which is answered once: later it is told the same.
     *
     * @param rule answers whether it goes through; where it doesn't, it waits for the end of the present stop
     * @return whether it goes through
     */
    boolean ask(String programme, Stopped reward, Function<Optional<Breaker>, Decision<Breaker, Boolean>> rule);

    /** The rewards that wait for the end of this stop or of an earlier one, as they were earned. */
    List<Stopped> waiting(String programme, int trip);

    /** It waits no more. */
    void passed(String programme, Stopped reward);
}
