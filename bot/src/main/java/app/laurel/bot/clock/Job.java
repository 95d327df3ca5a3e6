package app.laurel.bot.clock;

import app.laurel.bot.event.Worker;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Work that is done once a period in the whole cluster; whoever holds its lease does it. */
public final class Job implements Worker {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofMinutes(1);

    private final String name;
    private final Duration period;
    private final Runnable work;
    private final Documents documents;
    private final InstantSource clock;
    private Instant nextLook = Instant.MIN;

    Job(String name, Duration period, Runnable work, Documents documents, InstantSource clock) {
        this.name = name;
        this.period = period;
        this.work = work;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean work() {
        var now = clock.instant();
        if (now.isBefore(nextLook)) {
            return false;
        }
        var lease = documents.read(key(), Lease.class);
        var free = lease.map(stored -> stored.value().free()).orElse(Instant.MIN);
        if (now.isBefore(free)) {
            nextLook = free;
        } else if (take(lease, now.plus(LEASE))) {
            run(now);
            return true;
        }
        return false;
    }

    private void run(Instant start) {
        var next = start.plus(SOON.compareTo(period) < 0 ? SOON : period);
        try {
            work.run();
            next = start.plus(period);
        } finally {
            take(documents.read(key(), Lease.class), next);
            nextLook = next;
        }
    }

    private boolean take(Optional<Stored<Lease>> before, Instant until) {
        var lease = new Lease(until);
        var write = before.map(stored -> Write.replace(stored, lease)).orElse(Write.create(key().id(), lease));
        return documents.commit(Batch.in(key().partition(), write)).done();
    }

    private Key key() {
        return new Key("S|leases", "lease:" + name);
    }

    /**
     * Who does a job keeps the others away until it is free again.
     *
     * @param free when the job may be done next, by whoever comes first
     */
    @Kind("lease")
    private record Lease(Instant free) implements Document {}
}
