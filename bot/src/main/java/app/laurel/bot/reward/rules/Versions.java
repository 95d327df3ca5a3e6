package app.laurel.bot.reward.rules;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where rule versions are kept, for ever and as they first were. */
public interface Versions {

    /** All as they are now. */
    List<Proposal> all();

    /** All as they were a moment ago at most; the same list as long as nothing was read anew. */
    List<Proposal> recent();

    Optional<Proposal> find(String id);

    <R> R decide(String id, Actor actor, Function<Optional<Proposal>, Decision<Proposal, R>> rule);
}
