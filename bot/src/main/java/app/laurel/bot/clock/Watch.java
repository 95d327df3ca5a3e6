package app.laurel.bot.clock;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.util.Optional;

/**
 * Which of several instances is on watch: one at a time, and another one when it has not been heard of for the length of the
 * lease. Nobody's clock is compared with anybody else's: an instance is taken for gone by one that has seen its lease stand
 * still for so long, and goes off watch itself when it could not renew the lease for two thirds of that.
 */
final class Watch implements AutoCloseable {

    private final Documents documents;
    private final Key key;
    private final String self;
    private final long lease;
    private String seen = "";
    private long seenAt;
    private long renewedAt;
    private long lookedAt;
    private boolean held;

    Watch(Documents documents, String name, String self, Duration lease) {
        this.documents = documents;
        this.key = new Key("S|leases", "watch:" + name);
        this.self = self;
        this.lease = lease.toNanos();
        this.lookedAt = System.nanoTime() - this.lease;
    }

    /** Whether this instance is on watch now; it renews its lease now and then, and takes one that is free. */
    synchronized boolean isOurs() {
        var now = System.nanoTime();
        if (held ? now - renewedAt > lease / 3 : now - lookedAt > lease / 10) {
            lookedAt = now;
            held = renewOrTake(now);
        }
        return held && System.nanoTime() - renewedAt < lease * 2 / 3;
    }

    private boolean renewOrTake(long now) {
        var found = documents.read(key, OnWatch.class);
        var ours = found.filter(stored -> stored.value().holder().equals(self)).isPresent();
        if (!ours && found.filter(stored -> !isFree(stored, now)).isPresent()) {
            return false;
        }
        var next = new OnWatch(self, found.map(stored -> stored.value().term()).orElse(0L) + 1);
        if (!write(found, next)) {
            return false;
        }
        renewedAt = now;
        return true;
    }

    private boolean isFree(Stored<OnWatch> stored, long now) {
        if (!stored.etag().equals(seen)) {
            seen = stored.etag();
            seenAt = now;
        }
        return stored.value().holder().isEmpty() || now - seenAt > lease;
    }

    private boolean write(Optional<Stored<OnWatch>> before, OnWatch next) {
        var write =
                before.<Write>map(stored -> Write.replace(stored, next)).orElseGet(() -> Write.create(key.id(), next));
        return documents.commit(Batch.in(key.partition(), write)).done();
    }

    /** Lets another one take over at once. */
    @Override
    public synchronized void close() {
        held = false;
        documents
                .read(key, OnWatch.class)
                .filter(stored -> stored.value().holder().equals(self))
                .ifPresent(stored -> write(
                        Optional.of(stored), new OnWatch("", stored.value().term())));
    }

    /**
     * Who is on watch.
     *
     * @param holder empty for nobody
     * @param term goes up with each renewal
     */
    @Kind("watch")
    private record OnWatch(String holder, long term) implements Document {}
}
