package app.laurel.bot.nomination.store;

import static java.util.Comparator.comparing;

import app.laurel.bot.event.Actor;
import app.laurel.bot.nomination.Gate;
import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.nomination.Nominations;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Trail;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nominations in the store, in buckets by nominee. */
@Component
final class DocumentNominations implements Nominations {

    private static final int BUCKETS = 16;

    private final Documents documents;
    private final Gates gates;
    private final Aggregates<Nomination, NominationDocument> aggregates;

    DocumentNominations(Documents documents, Trail trail) {
        this.documents = documents;
        this.gates = new Gates(documents);
        this.aggregates = new Aggregates<>(
                documents, trail, NominationDocument.class, NominationDocument::toNomination, NominationDocument::of);
    }

    @Override
    public Optional<Nomination> find(NominationId id) {
        return aggregates.find(key(id));
    }

    @Override
    public List<Nomination> of(String cycle) {
        return buckets(cycle)
                .flatMap(bucket -> documents.all(Query.in(bucket, NominationDocument.class)).stream())
                .map(Stored::value)
                .map(NominationDocument::toNomination)
                .sorted(comparing(Nomination::submittedAt)
                        .thenComparing(nomination -> nomination.id().value()))
                .toList();
    }

    @Override
    public <R> R decide(NominationId id, Actor actor, Rule<R> rule) {
        var key = key(id);
        var pass = gates.at(key.partition());
        return aggregates.decide(
                key, actor, before -> rule.decide(before, pass.look()), decision -> List.of(pass.write()));
    }

    @Override
    public void shut(String cycle, Gate gate) {
        buckets(cycle).forEach(bucket -> gates.shut(bucket, gate));
    }

    private static Stream<String> buckets(String cycle) {
        return IntStream.range(0, BUCKETS).mapToObj(bucket -> partition(cycle, bucket));
    }

    private static Key key(NominationId id) {
        var bucket = Hash.bucket(id.nominee().value(), BUCKETS);
        var entity = "nomination:%s:%s:%s".formatted(id.award(), id.nominator(), id.nominee());
        return new Key(partition(id.cycle(), bucket), entity);
    }

    private static String partition(String cycle, int bucket) {
        return "N|%s|%d".formatted(cycle, bucket);
    }
}
