package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Stored;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What is known of the file without looking into it; only the one writer tells, after each commit and in its order. */
final class Known {

    // A record takes several times the room of its JSON.
    private static final long LATELY_SHARE = 64;
    private static final long EVENTS_SHARE = 256;
    private static final int MOST_MISSING = 10_000;

    private final Map<String, Long> lastOfKind = new ConcurrentHashMap<>();
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Lately lately;
    private final LatestEvents events;
    private final Missing missing = new Missing(MOST_MISSING);
    private volatile long committed;

    private Known(long committed, long memory) {
        this.committed = committed;
        this.lately = new Lately(memory / LATELY_SHARE);
        this.events = new LatestEvents(committed, memory / EVENTS_SHARE);
    }

    /**
     * Knows nothing yet of what was written before.
     *
     * @param committed the sequence of what was written last
     * @param memory of which this takes a share, in bytes
     */
    static Known since(long committed, long memory) {
        return new Known(committed, memory);
    }

    /** The file begins to change. */
    void begin() {
        missing.begin();
    }

    /** All has been told of what changed, if anything did. */
    void end() {
        missing.end();
    }

    void written(Key key, Document document, Sheet sheet, long sequence) {
        missing.forget(key);
        if (document instanceof EventDocument) {
            // Events are followed, not read one by one.
            events.add(new Row(key, sheet, sequence, Optional.of(document)));
        } else {
            lately.keep(key, document, sheet, sequence);
        }
        lastOfKind.put(sheet.kind(), sequence);
    }

    void removed(Key key) {
        lately.forget(key);
    }

    void committed(long sequence) {
        committed = sequence;
    }

    <T extends Document> Optional<Stored<T>> find(Key key, Class<T> type) {
        return lately.find(key, type);
    }

    /** The row under a key, for which the file is asked unless it is known to hold none. */
    Optional<Row> row(Key key, Supplier<Optional<Row>> file) {
        return missing.find(key, file);
    }

    /** The next events behind a place; nothing if they must be read from the file. */
    Optional<List<Row>> eventsAfter(long place, int limit) {
        return events.after(place, limit);
    }

    long committed() {
        return committed;
    }

    /** A follower has seen all of a kind that was committed by then. */
    void sawAll(String follower, long by) {
        seen.put(follower, by);
    }

    /** Whether a follower would find nothing of a kind. */
    boolean hasSeenAll(String follower, String kind) {
        var by = seen.get(follower);
        return by != null && lastOfKind.getOrDefault(kind, 0L) <= by;
    }
}
