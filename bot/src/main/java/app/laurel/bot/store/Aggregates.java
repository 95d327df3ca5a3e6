package app.laurel.bot.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Entities of one kind, each changed by rules: read, asked, committed, and asked again if somebody else was faster.
 *
 * @param <S> the state as the feature knows it
 * @param <D> the document it is kept as
 */
public final class Aggregates<S, D extends Document> {

    private static final int ATTEMPTS = 100;

    private final Documents documents;
    private final Trail trail;
    private final Class<D> type;
    private final Function<D, S> toState;
    private final Function<S, D> toDocument;

    public Aggregates(
            Documents documents, Trail trail, Class<D> type, Function<D, S> toState, Function<S, D> toDocument) {
        this.documents = documents;
        this.trail = trail;
        this.type = type;
        this.toState = toState;
        this.toDocument = toDocument;
    }

    public Optional<S> find(Key key) {
        return documents.read(key, type).map(stored -> toState.apply(stored.value()));
    }

    public <R> R decide(Key key, Actor actor, Function<Optional<S>, Decision<S, R>> rule) {
        return decide(key, actor, rule, decision -> List.of());
    }

    /**
     * Commits what the rule makes of the entity's state.
     *
     * @param companions documents of the same partition that are written together with it
     */
    public <R> R decide(
            Key key,
            Actor actor,
            Function<Optional<S>, Decision<S, R>> rule,
            Function<Decision<S, R>, List<Write>> companions) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var before = documents.read(key, type);
            var decision = rule.apply(before.map(stored -> toState.apply(stored.value())));
            if (decision.next().isEmpty()) {
                return decision.answer();
            }
            var committed = commit(key, before, actor, decision, companions.apply(decision));
            switch (committed) {
                case Committed.Done() -> {
                    return decision.answer();
                }
                case Committed.Conflict lost -> pause(attempt);
                case Committed.Stale lost -> pause(attempt);
                case Committed.Missing lost -> pause(attempt);
                case Committed.TooBig(var why) -> throw new IllegalStateException(key + " is too big: " + why);
            }
        }
        throw new IllegalStateException(key + " was changed by others " + ATTEMPTS + " times in a row");
    }

    private <R> Committed commit(
            Key key, Optional<Stored<D>> before, Actor actor, Decision<S, R> decision, List<Write> companions) {
        var after = toDocument.apply(decision.next().orElseThrow());
        return before.isPresent()
                ? trail.replace(before.get(), after, actor, decision.events(), companions)
                : trail.create(key, after, actor, decision.events(), companions);
    }

    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(100_000L * Math.min(attempt + 1, 50)));
    }
}
