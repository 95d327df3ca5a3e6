package app.laurel.bot.casework.store;

import app.laurel.bot.casework.Dispute;
import app.laurel.bot.casework.DisputeId;
import app.laurel.bot.casework.Disputes;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.Role;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Trail;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Disputes as documents, in the partition of the programme owners. */
@Component
final class StoredDisputes implements Disputes {

    private static final String PARTITION = "E|" + Role.PROGRAMME_OWNER.code();

    private final Documents documents;
    private final Aggregates<Dispute, DisputeDocument> disputes;

    StoredDisputes(Documents documents, Trail trail) {
        this.documents = documents;
        this.disputes = new Aggregates<>(
                documents, trail, DisputeDocument.class, DisputeDocument::dispute, DisputeDocument::of);
    }

    @Override
    public Optional<Dispute> find(DisputeId id) {
        return disputes.find(key(id));
    }

    @Override
    public List<Dispute.Open> open() {
        var open = Query.in(PARTITION, DisputeDocument.class).between(DisputeDocument.OPEN, DisputeDocument.OPEN + "~");
        return documents.all(open).stream()
                .map(stored -> stored.value().dispute())
                .flatMap(found -> found instanceof Dispute.Open one ? Stream.of(one) : Stream.<Dispute.Open>of())
                .toList();
    }

    @Override
    public <R> R decide(DisputeId id, Actor actor, Function<Optional<Dispute>, Decision<Dispute, R>> rule) {
        return disputes.decide(key(id), actor, rule);
    }

    private static Key key(DisputeId id) {
        return new Key(PARTITION, id.value());
    }
}
