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

/** Work that is done once a period in the whole cluster: whoever holds its lease does it, and renews it meanwhile. */
public final class Job implements Worker {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final String name;
    private final Duration period;
    private final Runnable work;
    private final Documents documents;
    private final InstantSource clock;
    private final Duration lease;
    private volatile Instant nextLook = Instant.MIN;
    /** What this instance has written last; empty if another one has taken the lease. */
    private volatile Optional<Instant> ours = Optional.empty();

    Job(String name, Duration period, Runnable work, Documents documents, InstantSource clock, Duration lease) {
        this.name = name;
        this.period = period;
        this.work = work;
        this.documents = documents;
        this.clock = clock;
        this.lease = lease;
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
        var found = lease();
        var free = found.map(stored -> stored.value().free()).orElse(Instant.MIN);
        if (now.isBefore(free)) {
            nextLook = free;
        } else if (take(found, now.plus(lease))) {
            run(now);
            return true;
        }
        return false;
    }

    private void run(Instant start) {
        var next = start.plus(SOON.compareTo(period) < 0 ? SOON : period);
        var renewal =
                Renewal.begin(lease.dividedBy(3), () -> keep(clock.instant().plus(lease)));
        try {
            work.run();
            next = start.plus(period);
        } finally {
            renewal.end();
            keep(next);
            nextLook = next;
        }
    }

    /** Keeps the lease until then, unless another instance has taken it over. */
    private void keep(Instant until) {
        lease().filter(stored -> ours.filter(stored.value().free()::equals).isPresent())
                .ifPresent(stored -> take(Optional.of(stored), until));
    }

    private Optional<Stored<Lease>> lease() {
        return documents.read(key(), Lease.class);
    }

    private boolean take(Optional<Stored<Lease>> before, Instant until) {
        var taken = new Lease(until);
        var write = before.map(stored -> Write.replace(stored, taken)).orElse(Write.create(key().id(), taken));
        var done = documents.commit(Batch.in(key().partition(), write)).done();
        ours = done ? Optional.of(until) : Optional.empty();
        return done;
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
