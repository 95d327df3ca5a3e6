package app.laurel.bot.store.cosmos;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.laurel.bot.store.Held;
import app.laurel.bot.store.StoreUnavailable;
import com.azure.cosmos.models.CosmosBatch;
import com.azure.cosmos.models.CosmosBatchResponse;
import com.azure.cosmos.models.PartitionKey;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Gatherers;

/**
 * Fills a database with a copy: the documents of each partition in their order, many partitions at a time, so that a follower
 * is written down where the change feed ends when all before it is in. What is added again replaces itself.
 */
final class Filling {

    private static final int AT_A_TIME = 32;
    /** Far below what a request may hold: JSON within JSON grows. */
    private static final long MOST_BYTES = 500_000;

    private final Account account;
    private final LeaseBook book;
    private final List<Feed> feeds;
    private final AtomicLong commits;
    private final InstantSource clock;
    private final List<String> ends;

    Filling(Account account, LeaseBook book, List<Feed> feeds, AtomicLong commits, InstantSource clock) {
        this.account = account;
        this.book = book;
        this.feeds = feeds;
        this.commits = commits;
        this.clock = clock;
        this.ends = new ArrayList<>(feeds.stream().map(feed -> "").toList());
    }

    void add(List<Held> next) {
        var waiting = new ArrayList<Held.Kept>();
        for (var held : next) {
            switch (held) {
                case Held.Kept kept -> waiting.add(kept);
                case Held.Follower(var name) -> {
                    write(waiting);
                    place(name);
                }
            }
        }
        write(waiting);
    }

    private void write(List<Held.Kept> waiting) {
        var byPartition =
                waiting.stream().collect(groupingBy(kept -> kept.key().partition(), LinkedHashMap::new, toList()));
        byPartition.entrySet().stream()
                .gather(Gatherers.mapConcurrent(AT_A_TIME, one -> write(one.getKey(), one.getValue())))
                .forEach(written -> {});
        waiting.clear();
        commits.incrementAndGet();
    }

    /** What is written together has no order among itself, so no two of a kind, which a follower may follow, are. */
    private int write(String partition, List<Held.Kept> documents) {
        var together = new ArrayList<Held.Kept>();
        for (var document : documents) {
            if (isEnough(together, document)) {
                send(partition, together);
                together.clear();
            }
            together.add(document);
        }
        send(partition, together);
        return documents.size();
    }

    private static boolean isEnough(List<Held.Kept> together, Held.Kept next) {
        return together.stream()
                        .anyMatch(one -> one.sheet().kind().equals(next.sheet().kind()))
                || together.stream().mapToLong(one -> one.sheet().bytes()).sum()
                                + next.sheet().bytes()
                        > MOST_BYTES;
    }

    private void send(String partition, List<Held.Kept> together) {
        var batch = CosmosBatch.createCosmosBatch(new PartitionKey(partition));
        var id = UUID.randomUUID().toString();
        together.forEach(document -> batch.upsertItemOperation(
                Item.of(document.key(), document.sheet(), id, clock.instant()).json()));
        send(batch);
    }

    private void send(CosmosBatch batch) {
        var budget = account.calls().budget();
        for (var trouble = trouble(batch); trouble.isPresent(); trouble = trouble(batch)) {
            if (!trouble.get().passes() || !budget.allowsAnother(trouble.get())) {
                throw trouble.get().asFault();
            }
        }
    }

    private Optional<Trouble> trouble(CosmosBatch batch) {
        try {
            var response = account.calls()
                    .once(() -> account.calls()
                            .metered(
                                    "import",
                                    account.documents().executeCosmosBatch(batch),
                                    CosmosBatchResponse::getRequestCharge));
            return Optional.ofNullable(response).flatMap(Filling::trouble);
        } catch (RuntimeException fault) {
            return Optional.of(Trouble.of(fault));
        }
    }

    private static Optional<Trouble> trouble(CosmosBatchResponse response) {
        if (response.isSuccessStatusCode()) {
            return Optional.empty();
        }
        var why = new StoreUnavailable("Cosmos DB refuses what the copy holds: " + response.getErrorMessage());
        return Optional.of(Trouble.of(
                response.getStatusCode(), response.getSubStatusCode(), response.getRetryAfterDuration(), why));
    }

    /** A follower stands where each range ends now. */
    private void place(String follower) {
        for (int range = 0; range < feeds.size(); range++) {
            var feed = feeds.get(range);
            var page = feed.page(ends.get(range));
            while (!page.isEnd()) {
                page = feed.page(page.next());
            }
            ends.set(range, page.next());
            var partition = Progress.partition(follower);
            var id = Progress.id(range);
            var lease = book.read(partition, id).orElseGet(() -> LeaseBook.blank(partition, id));
            if (book.write(lease.with(Progress.POSITION, page.next())).isEmpty()) {
                throw new StoreUnavailable("Somebody else works on this database, too");
            }
        }
    }
}
