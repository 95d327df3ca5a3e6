package app.laurel.bot.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.DomainEvent;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
        var json = Json.write(state);
        var event = record(key, 1, "", json, actor, events);
        var write = new Write.Create(key.id(), state, 1, event.event().hash());
        return commit(key, write, state, json, event, companions);
    }

    /** The next version of an entity, under the ETag it was read with. */
    public <T extends Document> Committed replace(
            Stored<T> before, T state, Actor actor, List<? extends DomainEvent> events, List<Write> companions) {
        var version = before.version() + 1;
        var json = Json.write(state);
        var event = record(before.key(), version, before.head(), json, actor, events);
        var write = new Write.Replace(
                before.key().id(), before.etag(), state, version, event.event().hash());
        return commit(before.key(), write, state, json, event, companions);
    }

    private Committed commit(
            Key key, Write write, Document state, String json, EventDocument.Sealed event, List<Write> companions) {
        var writes = new ArrayList<Write>();
        writes.add(write);
        writes.add(Write.create(EventDocument.id(key.id(), event.event().version()), event.event()));
        writes.addAll(companions);
        var known = new IdentityHashMap<Document, String>();
        known.put(state, json);
        known.put(event.event(), event.json());
        return Rendered.with(known, () -> documents.commit(new Batch(key.partition(), writes)));
    }

    private EventDocument.Sealed record(
            Key key, long version, String previous, String state, Actor actor, List<? extends DomainEvent> events) {
        var happened = events.stream()
                .map(event -> new EventDocument.Happened(event.getClass().getSimpleName(), Json.tree(event)))
                .toList();
        var unsealed = new EventDocument(
                key.id(), version, actor.name(), clock.instant(), happened, Hash.of(state), previous, "");
        return unsealed.sealed(key.partition());
    }
}
