package app.laurel.bot.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.DomainEvent;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Commits a change of an entity together with the event document that records it, each chained to the one before. */
public final class Trail {

    private final Documents documents;
    private final InstantSource clock;

    public Trail(Documents documents, InstantSource clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** The first version of an entity. */
    public Committed create(
            Key key, Document state, Actor actor, List<? extends DomainEvent> events, List<Write> companions) {
        var event = record(key, 1, "", state, actor, events);
        return commit(key, new Write.Create(key.id(), state, 1, event.hash()), event, companions);
    }

    /** The next version of an entity, under the ETag it was read with. */
    public <T extends Document> Committed replace(
            Stored<T> before, T state, Actor actor, List<? extends DomainEvent> events, List<Write> companions) {
        var version = before.version() + 1;
        var event = record(before.key(), version, before.head(), state, actor, events);
        var write = new Write.Replace(before.key().id(), before.etag(), state, version, event.hash());
        return commit(before.key(), write, event, companions);
    }

    private Committed commit(Key key, Write state, EventDocument event, List<Write> companions) {
        var writes = new ArrayList<Write>();
        writes.add(state);
        writes.add(Write.create(EventDocument.id(key.id(), event.version()), event));
        writes.addAll(companions);
        return documents.commit(new Batch(key.partition(), writes));
    }

    private EventDocument record(
            Key key, long version, String previous, Document state, Actor actor, List<? extends DomainEvent> events) {
        var happened = events.stream()
                .map(event -> new EventDocument.Happened(event.getClass().getSimpleName(), Json.tree(event)))
                .toList();
        var unsealed = new EventDocument(
                key.id(), version, actor.name(), clock.instant(), happened, Hash.of(Json.write(state)), previous, "");
        return unsealed.sealed(key.partition());
    }
}
