package app.laurel.bot.chat;

import app.laurel.bot.store.Batch;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The lanes that this instance looks after: its fair share of all, by lease.
 *
 * <p>The lease only keeps instances out of each other's way. That nothing is sent twice rests on each message being
 * claimed under its ETag.
 */
final class Lanes {

    private static final String PARTITION = "S|leases";
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration RENEW_EVERY = Duration.ofSeconds(5);

    private final Documents documents;
    private final String self;
    private final Map<Integer, Instant> held = new TreeMap<>();
    private Instant nextLook = Instant.MIN;
    private int instances = 1;

    Lanes(Documents documents, String self) {
        this.documents = documents;
        this.self = self;
    }

    boolean holds(String receiver, Instant now) {
        return held.getOrDefault(laneOf(receiver), Instant.MIN).isAfter(now);
    }

    static int laneOf(String receiver) {
        return Hash.bucket(receiver, Lane.LANES);
    }

    Set<Integer> held() {
        return Set.copyOf(held.keySet());
    }

    boolean isAlone() {
        return instances == 1;
    }

    /** Renews the leases now and then, takes what is free and gives up what is more than its share. */
    boolean tend(Instant now) {
        if (now.isBefore(nextLook)) {
            return false;
        }
        nextLook = now.plus(RENEW_EVERY);
        var leases = new TreeMap<Integer, Stored<Lease>>();
        documents
                .all(Query.in(PARTITION, Lease.class))
                .forEach(lease -> leases.put(lease.value().lane(), lease));
        var share = share(now);
        var wanted = wanted(leases, share, now);
        giveBack(leases, wanted);
        held.keySet().retainAll(wanted);
        renew(leases, wanted, now.plus(LEASE));
        return true;
    }

    /** Lets others have all of them at once. */
    void close() {
        for (var lease : documents.all(Query.in(PARTITION, Lease.class))) {
            if (lease.value().owner().equals(self)) {
                documents.commit(Batch.in(PARTITION, Write.delete(lease)));
            }
        }
        documents
                .read(presence(), Presence.class)
                .ifPresent(here -> documents.commit(Batch.in(PARTITION, Write.delete(here))));
        forget();
    }

    void forget() {
        held.clear();
        nextLook = Instant.MIN;
    }

    private int share(Instant now) {
        var mine = documents.read(presence(), Presence.class);
        var here = new Presence(now.plus(LEASE));
        documents.commit(Batch.in(
                PARTITION,
                mine.<Write>map(stored -> Write.replace(stored, here))
                        .orElseGet(() -> Write.create(presence().id(), here))));
        instances = (int) Math.max(
                1,
                documents.all(Query.in(PARTITION, Presence.class)).stream()
                        .filter(one -> one.value().until().isAfter(now))
                        .count());
        return (Lane.LANES + instances - 1) / instances;
    }

    private Set<Integer> wanted(Map<Integer, Stored<Lease>> leases, int share, Instant now) {
        var wanted = new TreeSet<Integer>();
        for (int lane = 0; lane < Lane.LANES && wanted.size() < share; lane++) {
            if (leases.containsKey(lane) && leases.get(lane).value().owner().equals(self)) {
                wanted.add(lane);
            }
        }
        for (int lane = 0; lane < Lane.LANES && wanted.size() < share; lane++) {
            if (!leases.containsKey(lane) || !leases.get(lane).value().until().isAfter(now)) {
                wanted.add(lane);
            }
        }
        return wanted;
    }

    private void giveBack(Map<Integer, Stored<Lease>> leases, Set<Integer> wanted) {
        leases.values().stream()
                .filter(lease -> lease.value().owner().equals(self))
                .filter(lease -> !wanted.contains(lease.value().lane()))
                .forEach(lease -> documents.commit(Batch.in(PARTITION, Write.delete(lease))));
    }

    private void renew(Map<Integer, Stored<Lease>> leases, Set<Integer> wanted, Instant until) {
        var writes = new ArrayList<Write>();
        wanted.forEach(lane -> writes.add(write(lane, Optional.ofNullable(leases.get(lane)), until)));
        if (commit(writes)) {
            wanted.forEach(lane -> held.put(lane, until));
        } else {
            // Another instance was faster with one of them.
            wanted.forEach(lane -> renew(lane, write(lane, Optional.ofNullable(leases.get(lane)), until), until));
        }
    }

    private void renew(int lane, Write write, Instant until) {
        if (commit(List.of(write))) {
            held.put(lane, until);
        } else {
            held.remove(lane);
        }
    }

    private boolean commit(List<Write> writes) {
        return writes.isEmpty()
                || documents.commit(new Batch(PARTITION, writes)).done();
    }

    private Write write(int lane, Optional<Stored<Lease>> before, Instant until) {
        var lease = new Lease(lane, self, until);
        return before.<Write>map(stored -> Write.replace(stored, lease))
                .orElseGet(() -> Write.create("lane:" + lane, lease));
    }

    private Key presence() {
        return new Key(PARTITION, "sender:" + self);
    }

    /** Who looks after a lane, and until when the others leave it alone. */
    @Kind("lane-lease")
    private record Lease(int lane, String owner, Instant until) implements Document {}

    /** An instance that sends. */
    @Kind("sender")
    private record Presence(Instant until) implements Document {}
}
