package app.laurel.bot.casework;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All disputes. */
public interface Disputes {

    Optional<Dispute> find(DisputeId id);

    /** What has no answer yet, the oldest first. */
    List<Dispute.Open> open();

    <R> R decide(DisputeId id, Actor actor, Function<Optional<Dispute>, Decision<Dispute, R>> rule);
}
