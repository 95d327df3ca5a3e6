package app.laurel.bot.approval;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import java.util.Optional;
import java.util.function.Function;

/** All decisions, open and made. */
public interface Decisions {

    Optional<Approval> find(DecisionId id);

    <R> R decide(DecisionId id, Actor actor, Function<Optional<Approval>, Decision<Approval, R>> rule);
}
