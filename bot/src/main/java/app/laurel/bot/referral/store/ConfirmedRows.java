package app.laurel.bot.referral.store;

import static java.util.stream.Collectors.groupingBy;

import app.laurel.bot.event.Worker;
import app.laurel.bot.referral.ConfirmedByCrm;
import app.laurel.bot.referral.Step;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A row for each referral that the CRM has confirmed; it follows the inbox by the second, many rows at a time. */
@Component
final class ConfirmedRows implements ConfirmedByCrm, Worker {

    private static final int BUCKETS = 16;
    private static final int AT_ONCE = 1_000;
    private static final Duration CALM = Duration.ofSeconds(1);

    private final Documents documents;
    private final Changes changes;

    ConfirmedRows(Documents documents, Changes changes) {
        this.documents = documents;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "confirmed-by-crm";
    }

    @Override
    public boolean isWoken() {
        return false;
    }

    @Override
    public Duration rest() {
        return CALM;
    }

    @Override
    public boolean work() {
        return changes.next(name(), StoredInbox.InboxDocument.class, AT_ONCE, this::take);
    }

    @Override
    public void catchUp() {
        changes.catchUp(name(), StoredInbox.InboxDocument.class, AT_ONCE, this::take);
    }

    @Override
    public Stream<Word> words() {
        return IntStream.range(0, BUCKETS)
                .boxed()
                .flatMap(bucket -> documents.stream(Query.in(partition(bucket), ConfirmedRow.class)))
                .map(Stored::value)
                .map(row -> new Word(row.crmId(), row.receivedAt()));
    }

    private void take(List<Stored<StoredInbox.InboxDocument>> told) {
        var rows = new TreeMap<String, ConfirmedRow>();
        told.stream()
                .map(Stored::value)
                .filter(one -> one.step() == Step.QUALIFIED)
                .forEach(one -> rows.putIfAbsent(one.crmId(), new ConfirmedRow(one.crmId(), one.receivedAt())));
        rows.values().stream()
                .collect(groupingBy(row -> Hash.bucket(row.crmId(), BUCKETS)))
                .entrySet()
                .forEach(this::keep);
    }

    private void keep(Map.Entry<Integer, List<ConfirmedRow>> bucket) {
        var partition = partition(bucket.getKey());
        var fresh = new ArrayList<Write>();
        for (var row : bucket.getValue()) {
            if (documents
                    .read(new Key(partition, row.crmId()), ConfirmedRow.class)
                    .isEmpty()) {
                fresh.add(Write.create(row.crmId(), row));
            }
        }
        for (var some : Batch.groups(fresh)) {
            if (!documents.commit(new Batch(partition, some)).done()) {
                throw new IllegalStateException("Another instance is noting the same"); // told again in a moment
            }
        }
    }

    private static String partition(int bucket) {
        return "Y|confirmed|" + bucket;
    }

    @Kind("confirmed-row")
    private record ConfirmedRow(String crmId, Instant receivedAt) implements Document {}
}
