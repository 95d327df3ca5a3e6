package app.laurel.bot.audit.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.laurel.bot.audit.Chain;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The list of all chains, in buckets; it follows the events. */
final class Chains {

    private static final int BUCKETS = 16;
    private static final int PAGE = 1_000;
    // One write of a batch is left for the bucket's count.
    private static final int AT_ONCE = Batch.MOST_WRITES - 1;
    private static final int ATTEMPTS = 20;
    private static final String COUNT = "count";

    private final Documents documents;
    private final Changes changes;

    Chains(Documents documents, Changes changes) {
        this.documents = documents;
        this.changes = changes;
    }

    /** Notes what has happened since the last time; the sealing job and whoever verifies may ask at once, on any instance. */
    synchronized void catchUp() {
        changes.catchUp("audit", EventDocument.class, PAGE, this::note);
    }

    /** Hands over, a few at a time, the chains that have grown since the last time. */
    void grown(int atATime, Consumer<List<Chain>> seal) {
        changes.catchUp("checkpoints", ChainDocument.class, atATime, grown -> seal.accept(chains(grown)));
    }

    long count() {
        return buckets()
                .map(this::bucket)
                .flatMap(Optional::stream)
                .mapToLong(bucket -> bucket.value().chains())
                .sum();
    }

    Stream<Chain> all() {
        return buckets()
                .flatMap(bucket -> documents.stream(Query.in(bucket, ChainDocument.class)))
                .map(stored -> stored.value().chain());
    }

    private void note(List<Stored<EventDocument>> events) {
        var longest = BinaryOperator.<Chain>maxBy((one, other) -> Long.compare(one.length(), other.length()));
        var chains = events.stream().map(Chains::after).collect(toMap(Chain::id, chain -> chain, longest));
        var byBucket = chains.values().stream().collect(groupingBy(Chains::bucketOf));
        byBucket.entrySet().stream()
                .gather(Gatherers.mapConcurrent(BUCKETS, bucket -> note(bucket.getKey(), bucket.getValue())))
                .forEach(noted -> {});
    }

    /** What is noted already when a later batch fails is noted again without change. */
    private int note(String bucket, List<Chain> chains) {
        Batch.groups(chains, AT_ONCE).forEach(some -> noteTogether(bucket, some));
        return chains.size();
    }

    private static Chain after(Stored<EventDocument> event) {
        var id = new Chain.Id(event.key().partition(), event.value().entity());
        return new Chain(id, event.value().version(), event.value().hash());
    }

    private void noteTogether(String bucket, Collection<Chain> chains) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (isNoted(bucket, chains)) {
                return;
            }
        }
        throw new IllegalStateException("Others have noted the chains of " + bucket + " again and again");
    }

    /** Not, if another instance has noted some of them meanwhile. */
    private boolean isNoted(String bucket, Collection<Chain> chains) {
        var writes = new ArrayList<Write>();
        var born = 0;
        for (var chain : chains) {
            var known = documents.read(new Key(bucket, idOf(chain)), ChainDocument.class);
            born += known.isEmpty() ? 1 : 0;
            if (known.isEmpty() || known.get().value().length() < chain.length()) {
                writes.add(noted(known, chain));
            }
        }
        if (born > 0) {
            writes.add(counted(bucket, born));
        }
        return writes.isEmpty() || documents.commit(new Batch(bucket, writes)).done();
    }

    private static Write noted(Optional<Stored<ChainDocument>> known, Chain chain) {
        var document = ChainDocument.of(chain);
        return known.map(before -> Write.replace(before, document)).orElse(Write.create(idOf(chain), document));
    }

    private Write counted(String bucket, int born) {
        return bucket(bucket)
                .map(before ->
                        Write.replace(before, new BucketDocument(before.value().chains() + born)))
                .orElse(Write.create(COUNT, new BucketDocument(born)));
    }

    private Optional<Stored<BucketDocument>> bucket(String bucket) {
        return documents.read(new Key(bucket, COUNT), BucketDocument.class);
    }

    private static List<Chain> chains(List<Stored<ChainDocument>> stored) {
        return stored.stream().map(document -> document.value().chain()).toList();
    }

    private static Stream<String> buckets() {
        return IntStream.range(0, BUCKETS).mapToObj(bucket -> "K|" + bucket);
    }

    private static String bucketOf(Chain chain) {
        return "K|" + Hash.bucket(chain.id().toString(), BUCKETS);
    }

    private static String idOf(Chain chain) {
        return "chain:" + chain.id();
    }
}
