package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Committed;
import app.laurel.bot.store.StoreUnavailable;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The one writer: commits together what is waiting together, so that many share one flush of the disk. */
final class GroupCommit implements AutoCloseable {

    static final String FOLLOWED =
            "INSERT INTO followers VALUES (?, ?) ON CONFLICT DO UPDATE SET position = excluded.position";

    private static final int MOST_IN_A_GROUP = 500;
    private static final long IDLE_MILLIS = 100;
    private static final long PURGE_EVERY_NANOS = TimeUnit.SECONDS.toNanos(20);
    // When more has expired than is taken away at once, the rest goes soon, a little at a time: nobody waits for long.
    private static final long PURGE_ON_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final Session session;
    private final Table table;
    private final Known known;
    private final Runnable afterCommit;
    private final Thread thread;
    private long purgeAt = System.nanoTime() + PURGE_EVERY_NANOS;
    private volatile boolean closing;
    private volatile boolean closed;

    GroupCommit(Session session, InstantSource clock, Known known, Runnable afterCommit) {
        this.session = session;
        this.table = new Table(session, clock);
        this.known = known;
        this.afterCommit = afterCommit;
        this.thread = Thread.ofPlatform().name("store-writer").start(this::write);
    }

    /** Commits each of them by itself, and says so of all at once. */
    List<Committed> commit(List<Order> orders) {
        var waiting = new Waiting(orders, new CompletableFuture<>());
        queue.add(waiting);
        if (closed) {
            refuseTheRest();
        }
        return waiting.join();
    }

    /** Saves a follower's position with one of the next commits; a crash before that only repeats what it has seen. */
    void remember(String follower, long position) {
        positions.merge(follower, position, Math::max);
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        while (!closing || !queue.isEmpty()) {
            var group = nextGroup();
            if (!group.isEmpty() || !positions.isEmpty() || isPurgeDue()) {
                serve(group);
            }
        }
        closed = true;
        refuseTheRest();
        if (!positions.isEmpty()) {
            // Nobody need be told again what was told just before the end.
            serve(List.of());
        }
        session.close();
    }

    private void refuseTheRest() {
        for (var left = queue.poll(); left != null; left = queue.poll()) {
            left.fail(new StoreUnavailable("The store is closed"));
        }
    }

    private List<Waiting> nextGroup() {
        var group = new ArrayList<Waiting>();
        try {
            var first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                group.add(first);
                queue.drainTo(group, MOST_IN_A_GROUP - 1);
            }
        } catch (InterruptedException e) {
            closing = true;
        }
        return group;
    }

    private void serve(List<Waiting> group) {
        known.begin();
        try {
            var outcomes = commitAll(group);
            for (int i = 0; i < group.size(); i++) {
                group.get(i).done().complete(outcomes.get(i));
            }
            if (outcomes.stream().flatMap(List::stream).anyMatch(Committed::done)) {
                afterCommit.run();
            }
        } catch (RuntimeException fault) {
            // Whatever goes wrong is told to those who wait for it; the writer lives on.
            table.rolledBack();
            rollBack(session, fault);
            group.forEach(waiting -> waiting.fail(fault));
        } finally {
            known.end();
        }
    }

    private List<List<Committed>> commitAll(List<Waiting> group) {
        session.run("BEGIN IMMEDIATE");
        var outcomes = group.stream()
                .map(waiting -> waiting.orders().stream().map(this::outcome).toList())
                .toList();
        table.saveSequence();
        var saved = savePositions();
        if (isPurgeDue()) {
            purgeAt = System.nanoTime() + (table.purge() ? PURGE_ON_NANOS : PURGE_EVERY_NANOS);
        }
        session.run("COMMIT");
        table.tell(known);
        saved.forEach(positions::remove);
        return outcomes;
    }

    private Committed outcome(Order order) {
        return switch (order) {
            case Order.Wanted(var changes) -> table.apply(changes);
            case Order.Refused(var why) -> why;
        };
    }

    private Map<String, Long> savePositions() {
        var saved = Map.copyOf(positions);
        saved.forEach((follower, position) -> session.update(FOLLOWED, follower, position));
        return saved;
    }

    private boolean isPurgeDue() {
        return System.nanoTime() - purgeAt > 0;
    }

    static void rollBack(Session session, RuntimeException fault) {
        try {
            session.run("ROLLBACK");
        } catch (StoreUnavailable alreadyRolledBack) {
            fault.addSuppressed(alreadyRolledBack);
        }
    }

    /** Batches in the queue, and where their outcomes will be told. */
    private record Waiting(List<Order> orders, CompletableFuture<List<Committed>> done) {

        List<Committed> join() {
            try {
                return done.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException fault ? fault : e;
            }
        }

        void fail(RuntimeException fault) {
            done.completeExceptionally(fault);
        }
    }
}
