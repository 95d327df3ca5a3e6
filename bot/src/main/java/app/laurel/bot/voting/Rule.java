package app.laurel.bot.voting;

import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import java.util.Optional;
import java.util.function.Function;

/** Shapes of the rules that move a cycle. */
public final class Rule {

    private Rule() {}

    /** Moves a cycle whose phase is of this type, and refuses any other. */
    public static <P extends Phase> Function<Optional<Cycle>, Decision<Cycle, Advanced>> from(
            CycleId id, Class<P> type, Function<P, Phase> next, DomainEvent event) {
        return before -> before.filter(cycle -> type.isInstance(cycle.phase()))
                .map(cycle -> moved(cycle.to(next.apply(type.cast(cycle.phase()))), event))
                .orElseGet(() -> Decision.answer(Advanced.refusal(id, before)));
    }

    /** A cycle has moved, and this has happened. */
    public static Decision<Cycle, Advanced> moved(Cycle after, DomainEvent... events) {
        return Decision.change(after, new Advanced.Moved(after), events);
    }
}
