package app.laurel.bot.payout.rail.batch;

import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** The batches of one rail: each payout in one of them, once, and each of them closed once. */
final class Batches {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int ATTEMPTS = 200;

    private final String rail;
    private final Documents documents;
    // Only spares the neighbours in this process from losing races; the ETags decide.
    private final ReentrantLock queue = new ReentrantLock();

    Batches(String rail, Documents documents) {
        this.rail = rail;
        this.documents = documents;
    }

    /** Puts an order into the open batch of its group, and closes the batch if it is full then. */
    Line add(Order order, String group, int most, Instant at) {
        queue.lock();
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                var known = line(order.id());
                if (known.isPresent()) {
                    return known.get().value();
                }
                tryToAdd(order, group, most, at);
                if (attempt > 0) {
                    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L * Math.min(attempt, 20)));
                }
            }
        } finally {
            queue.unlock();
        }
        throw new IllegalStateException(rail + ": the open batch of " + group + " was changed by others all the time");
    }

    private void tryToAdd(Order order, String group, int most, Instant at) {
        var gate = gate(group);
        var before = gate.map(Stored::value);
        var after = before.map(open -> open.with(order.amount(), at))
                .orElseGet(() -> Gate.first(new BatchId(group, 1), order.amount(), at));
        var writes = new ArrayList<Write>();
        writes.add(Write.create(order.id().value(), Line.of(order, after.batch(), at)));
        if (after.count() >= most) {
            writes.addAll(closing(gate, after, at));
        } else {
            writes.add(replaceOrCreate(gate, after));
        }
        documents.commit(new Batch(partition(), writes));
    }

    /** Closes what has been open for long enough. */
    void closeDue(Duration longest, Instant now) {
        documents.all(Query.in(partition(), Gate.class)).stream()
                .filter(gate -> gate.value().count() > 0)
                .filter(gate -> !gate.value().since().plus(longest).isAfter(now))
                .forEach(gate ->
                        documents.commit(new Batch(partition(), closing(Optional.of(gate), gate.value(), now))));
    }

    private List<Write> closing(Optional<Stored<Gate>> gate, Gate full, Instant at) {
        var message = message(full.batch(), at);
        return List.of(
                replaceOrCreate(gate, Gate.empty(full.batch().next(), full.sum(), at)),
                Write.create(BatchFile.id(full.batch()), BatchFile.closed(full, message, at)),
                Write.create(Message.id(message), new Message(full.batch())));
    }

    /** At most 35 characters; the moment is in it, so that a store put back from a copy makes no id twice. */
    private String message(BatchId batch, Instant at) {
        var hash = Hash.of(rail + "|" + batch + "|" + at).substring(0, 20).toUpperCase(Locale.ROOT);
        return "L" + DAY.format(at.atOffset(ZoneOffset.UTC)) + hash;
    }

    Optional<Stored<Line>> line(PayoutId payout) {
        return documents.read(key(payout.value()), Line.class);
    }

    Optional<BatchFile> file(BatchId batch) {
        return documents.read(key(BatchFile.id(batch)), BatchFile.class).map(Stored::value);
    }

    /** The batch of the file with this id. */
    Optional<BatchId> batch(String message) {
        return documents
                .read(key(Message.id(message)), Message.class)
                .map(stored -> stored.value().batch());
    }

    List<Stored<BatchFile>> unfinished() {
        return documents.all(
                Query.in(partition(), BatchFile.class).between(BatchFile.TODO, BatchFile.TODO + Character.MAX_VALUE));
    }

    List<Line> lines(BatchId batch) {
        return documents.stream(Query.in(partition(), Line.class).between(batch + ":", batch + ";"))
                .map(Stored::value)
                .toList();
    }

    /** All payouts that were ever put into a batch, read page by page. */
    Stream<Line> all() {
        return documents.stream(Query.in(partition(), Line.class)).map(Stored::value);
    }

    /** Whether nobody else was faster. */
    <T extends Document> boolean replace(Stored<T> before, T after) {
        return documents
                .commit(Batch.in(partition(), Write.replace(before, after)))
                .done();
    }

    private Optional<Stored<Gate>> gate(String group) {
        return documents.read(key(Gate.id(group)), Gate.class);
    }

    private static Write replaceOrCreate(Optional<Stored<Gate>> before, Gate after) {
        return before.map(stored -> Write.replace(stored, after))
                .orElseGet(() -> Write.create(Gate.id(after.batch().group()), after));
    }

    private String partition() {
        return "Z|" + rail;
    }

    private Key key(String id) {
        return new Key(partition(), id);
    }
}
