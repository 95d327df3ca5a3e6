package app.laurel.bot.chat;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** For whom messages wait, and when each is tried next; kept in lanes, so that a restart finds them. */
final class Receivers {

    private static final long FIRST_PAUSE = 1_000;
    private static final int MOST_DOUBLINGS = 8;

    private final Documents documents;
    private final InstantSource clock;
    private final Map<String, Instant> due = new HashMap<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private final Map<String, Integer> noted = new HashMap<>();
    private final Map<String, Integer> notedWhenTaken = new HashMap<>();
    private boolean recovered;

    Receivers(Documents documents, InstantSource clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Finds, once, what waited when Laurel was stopped. */
    synchronized void recover() {
        for (int lane = 0; lane < Lane.LANES && !recovered; lane++) {
            documents
                    .all(Query.in(Lane.partition(lane), Lane.class))
                    .forEach(stored -> due.putIfAbsent(stored.value().receiver(), Instant.MIN));
        }
        recovered = true;
    }

    /** A message waits for the receiver. */
    void waits(String receiver, long number) {
        var key = Lane.key(receiver);
        var committed = false;
        while (!committed) {
            var lane = new Lane(receiver, number);
            var before = documents.read(key, Lane.class);
            var write = before.<Write>map(stored -> Write.replace(stored, lane))
                    .orElseGet(() -> Write.create(key.id(), lane));
            committed = documents.commit(Batch.in(key.partition(), write)).done();
        }
        synchronized (this) {
            noted.merge(receiver, 1, Integer::sum);
            due.putIfAbsent(receiver, Instant.MIN);
        }
    }

    /** Those whose time has come, each for the taker alone until it is released. */
    synchronized List<String> takeDue() {
        var now = clock.instant();
        var taken = due.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(now) && !notedWhenTaken.containsKey(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        taken.forEach(receiver -> notedWhenTaken.put(receiver, noted.getOrDefault(receiver, 0)));
        return taken;
    }

    /** How long to wait after yet another failure. */
    synchronized Duration pause(String receiver, Duration atLeast) {
        var before = failures.merge(receiver, 1, Integer::sum) - 1;
        var longest = FIRST_PAUSE << Math.min(before, MOST_DOUBLINGS);
        var pause = Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
        return pause.compareTo(atLeast) < 0 ? atLeast : pause;
    }

    /** The receiver may be taken again: after a pause, or when the next message waits. */
    void release(String receiver, Optional<Duration> pause) {
        if (pause.isPresent()) {
            synchronized (this) {
                due.put(receiver, clock.instant().plus(pause.get()));
                notedWhenTaken.remove(receiver);
            }
        } else {
            done(receiver);
        }
    }

    private void done(String receiver) {
        var key = Lane.key(receiver);
        var lane = documents.read(key, Lane.class);
        synchronized (this) {
            failures.remove(receiver);
            if (!noted.getOrDefault(receiver, 0).equals(notedWhenTaken.remove(receiver))) {
                // A message came meanwhile, and may have come too late to be seen.
                due.put(receiver, Instant.MIN);
                return;
            }
            noted.remove(receiver);
            due.remove(receiver);
        }
        lane.ifPresent(this::remove);
    }

    private void remove(Stored<Lane> lane) {
        documents.commit(Batch.in(lane.key().partition(), Write.delete(lane)));
    }
}
