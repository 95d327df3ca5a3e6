package app.laurel.bot.reward.store;

import static java.util.Comparator.comparing;

import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.Overview;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The overview as documents, spread over a few partitions so that none becomes hot. */
@Component
final class OverviewDocuments implements Overview {

    private static final int BUCKETS = 8;
    private static final int ATTEMPTS = 20;

    private final Documents documents;

    OverviewDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void show(Entitlement now) {
        var line = OverviewDocument.of(Line.of(now));
        var key = new Key(partition(Hash.bucket(line.ref(), BUCKETS)), line.ref());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (isShown(key, line)) {
                return;
            }
        }
        throw new IllegalStateException("The overview of " + key + " was changed by others again and again");
    }

    private boolean isShown(Key key, OverviewDocument line) {
        var before = documents.read(key, OverviewDocument.class);
        if (before.filter(shown -> shown.value().changes() >= line.changes()).isPresent()) {
            return true;
        }
        var write = before.map(shown -> Write.replace(shown, line)).orElseGet(() -> Write.create(key.id(), line));
        return documents.commit(Batch.in(key.partition(), write)) instanceof Committed.Done;
    }

    /** Puts a line right that doesn't show what the entitlement is, or shows none; says whether it was wrong. */
    boolean mend(Stored<OverviewDocument> shown, Function<EntitlementRef, Optional<Entitlement>> entitlements) {
        var right = shown(shown.key().id())
                .filter(ref -> shown.key().partition().equals(partition(Hash.bucket(ref.toString(), BUCKETS))))
                .flatMap(entitlements)
                .map(now -> OverviewDocument.of(Line.of(now)));
        if (right.filter(shown.value()::equals).isPresent()) {
            return false;
        }
        var write = right.map(line -> Write.replace(shown, line)).orElseGet(() -> Write.delete(shown));
        return documents.commit(Batch.in(shown.key().partition(), write)) instanceof Committed.Done;
    }

    private static Optional<EntitlementRef> shown(String id) {
        try {
            return Optional.of(EntitlementRef.parse(id));
        } catch (IllegalArgumentException noSuchName) {
            return Optional.empty();
        }
    }

    @Override
    public Stream<Line> all() {
        return IntStream.range(0, BUCKETS)
                .boxed()
                .flatMap(bucket -> documents.stream(Query.in(partition(bucket), OverviewDocument.class)))
                .map(stored -> stored.value().line());
    }

    @Override
    public Stream<Line> in(Stage stage) {
        return IntStream.range(0, BUCKETS)
                .boxed()
                .flatMap(bucket -> documents.stream(in(bucket, stage)))
                .map(stored -> stored.value().line());
    }

    @Override
    public List<Line> oldest(Stage stage, int most) {
        return lines(stage, most, UnaryOperator.identity(), comparing(Line::since));
    }

    @Override
    public List<Line> newest(Stage stage, int most) {
        return lines(stage, most, Query::newestFirst, comparing(Line::since).reversed());
    }

    private List<Line> lines(
            Stage stage, int most, UnaryOperator<Query<OverviewDocument>> direction, Comparator<Line> order) {
        return IntStream.range(0, BUCKETS)
                .mapToObj(bucket -> direction.apply(in(bucket, stage).limit(most)))
                .flatMap(query -> documents.query(query).values().stream())
                .map(OverviewDocument::line)
                .sorted(order)
                .limit(most)
                .toList();
    }

    private static Query<OverviewDocument> in(int bucket, Stage stage) {
        return Query.in(partition(bucket), OverviewDocument.class).between(stage + ":", stage + ";");
    }

    private static String partition(int bucket) {
        return "Y|earnings|" + bucket;
    }
}
