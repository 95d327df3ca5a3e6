package app.laurel.bot.approval.store;

import app.laurel.bot.approval.Approval;
import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.Decisions;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Trail;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Decisions as documents, each in a partition of its own. */
@Component
final class StoredDecisions implements Decisions {

    private final Aggregates<Approval, DecisionDocument> decisions;

    StoredDecisions(Documents documents, Trail trail) {
        this.decisions = new Aggregates<>(
                documents, trail, DecisionDocument.class, DecisionDocument::approval, DecisionDocument::of);
    }

    @Override
    public Optional<Approval> find(DecisionId id) {
        return decisions.find(key(id));
    }

    @Override
    public <R> R decide(DecisionId id, Actor actor, Function<Optional<Approval>, Decision<Approval, R>> rule) {
        return decisions.decide(key(id), actor, rule);
    }

    private static Key key(DecisionId id) {
        return new Key("D|" + id, "decision");
    }
}
