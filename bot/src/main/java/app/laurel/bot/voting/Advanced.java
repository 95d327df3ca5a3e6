package app.laurel.bot.voting;

import java.util.Optional;

/** What became of a step of a cycle. */
public sealed interface Advanced {

    record Moved(Cycle cycle) implements Advanced {}

    /** Its stage doesn't allow this step, or no more. */
    record NotNow(Cycle cycle) implements Advanced {}

    record NoSuchCycle(CycleId id) implements Advanced {}

    /** A cycle needs at least one award. */
    record NoAwards() implements Advanced {}

    static Advanced refusal(CycleId id, Optional<Cycle> before) {
        return before.<Advanced>map(NotNow::new).orElseGet(() -> new NoSuchCycle(id));
    }
}
