package app.laurel.bot.store.sqlite;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The events that were written last, in their order, so that whoever follows closely need not read them from the file.
 * Only the one writer adds to it, after its commit.
 */
final class LatestEvents {

    private final ConcurrentSkipListMap<Long, Row> rows = new ConcurrentSkipListMap<>();
    private final long most;
    private long size;
    private volatile long known;

    /**
     * Keeps only so much.
     *
     * @param known all that was written behind this place is here
     * @param most characters of JSON
     */
    LatestEvents(long known, long most) {
        this.known = known;
        this.most = most;
    }

    void add(Row row) {
        rows.put(row.sequence(), row);
        size += row.sheet().json().length();
        while (size > most) {
            var eldest = rows.firstEntry();
            known = eldest.getKey();
            rows.remove(eldest.getKey());
            size -= eldest.getValue().sheet().json().length();
        }
    }

    /** The next behind a place; nothing if it is too far behind. */
    Optional<List<Row>> after(long place, int limit) {
        var next = rows.tailMap(place, false).values().stream().limit(limit).toList();
        return Optional.of(next).filter(all -> place >= known); // some may have left meanwhile
    }
}
