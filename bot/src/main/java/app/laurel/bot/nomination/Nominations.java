package app.laurel.bot.nomination;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import java.util.List;
import java.util.Optional;

/** Where nominations are kept, each behind the gate of its bucket. */
public interface Nominations {

    Optional<Nomination> find(NominationId id);

    /** All nominations of a cycle, oldest first. */
    List<Nomination> of(String cycle);

    /** Changes one nomination; if the gate moves or somebody else is faster meanwhile, the rule is asked again. */
    <R> R decide(NominationId id, Actor actor, Rule<R> rule);

    /** Moves every gate of a cycle on to this one at least; safe to repeat. */
    void shut(String cycle, Gate gate);

    /** What is made of a nomination as it is. */
    interface Rule<R> {
        Decision<Nomination, R> decide(Optional<Nomination> before, Gate gate);
    }
}
