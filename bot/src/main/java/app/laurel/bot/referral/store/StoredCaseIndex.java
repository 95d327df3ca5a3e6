package app.laurel.bot.referral.store;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.IntStream.range;

import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.CaseIndex;
import app.laurel.bot.referral.Product;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.View;
import app.laurel.bot.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rows that only point to cases, so that what is read there is always as new as the case itself. */
@Component
public final class StoredCaseIndex implements CaseIndex {

    private static final int BUCKETS = 16;

    private final Documents documents;

    public StoredCaseIndex(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void enter(Entry entry) {
        // The referrer's row is written last: where it is missing, most of the others are, too.
        var isKnown = isThere(owner(entry.owner()), entry);
        var partitions = new ArrayList<String>();
        partitions.add(product(entry.product(), Hash.bucket(entry.id().value(), BUCKETS)));
        entry.tokens().forEach(token -> partitions.add(found(token)));
        if (entry.open()) {
            partitions.add(open(entry.id()));
        } else {
            close(entry.id());
        }
        partitions.removeIf(partition -> isKnown && isThere(partition, entry));
        if (!partitions.isEmpty()) {
            documents.commitEach(
                    partitions.stream().map(partition -> row(partition, entry)).toList());
        }
        if (!isKnown) {
            documents.commit(row(owner(entry.owner()), entry));
        }
    }

    @Override
    public void close(CaseId id) {
        remove(new Key(open(id), id.value()));
    }

    @Override
    public List<CaseId> madeBy(String owner, int most) {
        return newest(owner(owner), most);
    }

    @Override
    public List<CaseId> with(String token, int most) {
        return newest(found(token), most);
    }

    @Override
    public List<CaseId> of(Product product, int most) {
        return range(0, BUCKETS)
                .mapToObj(bucket -> documents.stream(Query.in(product(product, bucket), CaseRow.class)
                                .newestFirst())
                        .limit(most))
                .flatMap(identity())
                .map(Stored::value)
                .sorted(comparing(CaseRow::madeAt).reversed())
                .limit(most)
                .map(CaseRow::id)
                .toList();
    }

    @Override
    public Stream<CaseId> open() {
        return range(0, BUCKETS)
                .mapToObj(bucket -> documents.stream(Query.in("W|referrals|" + bucket, CaseRow.class)))
                .flatMap(identity())
                .map(row -> row.value().id());
    }

    private List<CaseId> newest(String partition, int most) {
        return documents.query(Query.in(partition, CaseRow.class).newestFirst().limit(most)).values().stream()
                .map(CaseRow::id)
                .toList();
    }

    /** It may be there already, which is as good. */
    private static Batch row(String partition, Entry entry) {
        return Batch.in(partition, Write.create(entry.id().value(), new CaseRow(entry.id(), entry.madeAt())));
    }

    private boolean isThere(String partition, Entry entry) {
        return documents
                .read(new Key(partition, entry.id().value()), CaseRow.class)
                .isPresent();
    }

    private void remove(Key key) {
        documents
                .read(key, CaseRow.class)
                .ifPresent(row -> documents.commit(Batch.in(key.partition(), Write.delete(row))));
    }

    /** The rows by which cases are found, to be made right again. */
    View<?, ?> view(Function<CaseId, Optional<Entry>> cases) {
        return new View<>(
                "referrals",
                CaseRow.class,
                row -> mend(row, cases),
                CaseDocument.class,
                stored -> cases.apply(new CaseId(stored.key().id())).ifPresent(this::enter));
    }

    private boolean mend(Stored<CaseRow> row, Function<CaseId, Optional<Entry>> cases) {
        var entry = cases.apply(row.value().id());
        if (entry.filter(found -> belongs(row, found)).isPresent()) {
            return false;
        }
        documents.commit(Batch.in(row.key().partition(), Write.delete(row)));
        entry.ifPresent(this::enter);
        return true;
    }

    /** By what somebody once gave a case is found for ever, so any partition of such may hold it. */
    private static boolean belongs(Stored<CaseRow> row, Entry entry) {
        var partition = row.key().partition();
        var id = entry.id();
        return row.key().id().equals(id.value())
                && row.value().madeAt().equals(entry.madeAt())
                && (partition.startsWith("F|")
                        || partition.equals(owner(entry.owner()))
                        || partition.equals(product(entry.product(), Hash.bucket(id.value(), BUCKETS)))
                        || (entry.open() && partition.equals(open(id))));
    }

    private static String owner(String owner) {
        return "O|" + owner;
    }

    // Hashed, so that no address stands in a partition's name.
    private static String found(String token) {
        return "F|" + Hash.letters(token, 26);
    }

    private static String product(Product product, int bucket) {
        return "W|product|" + product.code() + "|" + bucket;
    }

    private static String open(CaseId id) {
        return "W|referrals|" + Hash.bucket(id.value(), BUCKETS);
    }

    @Kind("referral-row")
    private record CaseRow(CaseId id, Instant madeAt) implements Document {

        @Override
        public String order() {
            return "%019d".formatted(madeAt.toEpochMilli());
        }
    }
}
