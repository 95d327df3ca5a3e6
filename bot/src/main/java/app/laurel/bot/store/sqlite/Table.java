package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.StoreUnavailable;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The table of documents as the one writer changes it. */
final class Table {

    /** A document that has expired but is still there counts as gone. */
    static final String INSERT = """
            INSERT INTO documents (partition, id, kind, shape, sort, sequence, version, head, expires, json)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (partition, id) DO UPDATE SET kind = excluded.kind, shape = excluded.shape,
              sort = excluded.sort, sequence = excluded.sequence, version = excluded.version,
              head = excluded.head, expires = excluded.expires, json = excluded.json
            WHERE documents.expires <= ?
            """;

    static final String UPDATE =
            "UPDATE documents SET kind = ?, shape = ?, sort = ?, sequence = ?, version = ?, head = ?, expires = ?, json = ?"
                    + " WHERE partition = ? AND id = ? AND sequence = ? AND expires > ?";

    /** What most changes leave as it is needs no entry in the indexes but that of its place among the changes. */
    static final String UPDATE_IN_PLACE =
            "UPDATE documents SET shape = ?, sequence = ?, version = ?, head = ?, json = ?"
                    + " WHERE partition = ? AND id = ? AND sequence = ? AND kind = ? AND sort = ? AND expires = ?"
                    + " AND expires > ?";

    static final String DELETE =
            "DELETE FROM documents WHERE partition = ? AND id = ? AND sequence = ? AND expires > ?";

    static final String EXISTS = "SELECT 1 FROM documents WHERE partition = ? AND id = ? AND expires > ?";

    // Without the second condition, SQLite does not see that the index of what expires holds all that is sought.
    static final String PURGE = "DELETE FROM documents WHERE rowid IN (SELECT rowid FROM documents"
            + " WHERE expires <= ? AND expires < " + Sheet.NEVER + " LIMIT ?)";

    static final String COUNTED = "SELECT last FROM sequence";

    static final String COUNT = "UPDATE sequence SET last = ? WHERE last < ?";

    private static final int PURGED_AT_ONCE = 200;

    private final Session session;
    private final InstantSource clock;
    private final List<Consumer<Known>> done = new ArrayList<>();
    private long sequence;

    Table(Session session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
        this.sequence = lastSequence(session);
    }

    static long lastSequence(Session session) {
        return session.first(COUNTED, row -> row.getLong(1)).orElseThrow();
    }

    /** Makes all of the changes, or none and says why. */
    Committed apply(List<Change> changes) {
        var before = done.size();
        if (changes.size() == 1) {
            return refusal(changes.getFirst()).orElseGet(Committed.Done::new); // a single statement is whole by itself
        }
        session.run("SAVEPOINT batch");
        for (var change : changes) {
            var refusal = refusal(change);
            if (refusal.isPresent()) {
                session.run("ROLLBACK TO batch");
                session.run("RELEASE batch");
                done.subList(before, done.size()).clear();
                return refusal.get();
            }
        }
        session.run("RELEASE batch");
        return new Committed.Done();
    }

    private Optional<Committed> refusal(Change change) {
        return switch (change) {
            case Change.Insert(var key, var sheet, var document) -> insert(key, sheet, document);
            case Change.Update(var key, var etag, var sheet, var document) -> update(key, etag, sheet, document);
            case Change.Remove(var key, var etag) -> remove(key, etag);
        };
    }

    private Optional<Committed> insert(Key key, Sheet sheet, Document document) {
        if (!isInserted(key, sheet)) {
            return Optional.of(new Committed.Conflict(key.id()));
        }
        keep(key, document, sheet);
        return Optional.empty();
    }

    private boolean isInserted(Key key, Sheet sheet) {
        return session.update(
                        INSERT,
                        key.partition(),
                        key.id(),
                        sheet.kind(),
                        sheet.shape(),
                        sheet.order(),
                        ++sequence,
                        sheet.version(),
                        sheet.head(),
                        sheet.expires(),
                        sheet.json(),
                        now())
                == 1;
    }

    /** Adds a document to a copy; where it is there already, the copy is not what it says. */
    void add(Key key, Sheet sheet) {
        if (!isInserted(key, sheet)) {
            throw new StoreUnavailable("The copy holds " + key + " twice");
        }
    }

    /** The sequence of what was written last. */
    long sequence() {
        return sequence;
    }

    private Optional<Committed> update(Key key, long etag, Sheet sheet, Document document) {
        ++sequence;
        var updated = updateInPlace(key, etag, sheet);
        if (updated == 0) {
            updated = updateAnyhow(key, etag, sheet);
        }
        if (updated != 1) {
            return Optional.of(staleOrMissing(key));
        }
        keep(key, document, sheet);
        return Optional.empty();
    }

    private int updateInPlace(Key key, long etag, Sheet sheet) {
        return session.update(
                UPDATE_IN_PLACE,
                sheet.shape(),
                sequence,
                sheet.version(),
                sheet.head(),
                sheet.json(),
                key.partition(),
                key.id(),
                etag,
                sheet.kind(),
                sheet.order(),
                sheet.expires(),
                now());
    }

    private int updateAnyhow(Key key, long etag, Sheet sheet) {
        return session.update(
                UPDATE,
                sheet.kind(),
                sheet.shape(),
                sheet.order(),
                sequence,
                sheet.version(),
                sheet.head(),
                sheet.expires(),
                sheet.json(),
                key.partition(),
                key.id(),
                etag,
                now());
    }

    private Optional<Committed> remove(Key key, long etag) {
        var removed = session.update(DELETE, key.partition(), key.id(), etag, now());
        if (removed != 1) {
            return Optional.of(staleOrMissing(key));
        }
        done.add(known -> known.removed(key));
        return Optional.empty();
    }

    private void keep(Key key, Document document, Sheet sheet) {
        var at = sequence;
        done.add(known -> known.written(key, document, sheet, at));
    }

    /** Has it known what was changed, once that is committed. */
    void tell(Known known) {
        known.committed(sequence);
        done.forEach(change -> change.accept(known));
        done.clear();
    }

    /** What was changed since the last commit has not been. */
    void rolledBack() {
        done.clear();
    }

    private Committed staleOrMissing(Key key) {
        return session.first(EXISTS, row -> true, key.partition(), key.id(), now())
                        .isPresent()
                ? new Committed.Stale(key.id())
                : new Committed.Missing(key.id());
    }

    /**
     * Takes some of what has expired away.
     *
     * @return whether there may be more
     */
    boolean purge() {
        return session.update(PURGE, now(), PURGED_AT_ONCE) == PURGED_AT_ONCE;
    }

    // A sequence is never given twice, not even after what carried it was deleted: followers would miss the second.
    void saveSequence() {
        session.update(COUNT, sequence, sequence);
    }

    private long now() {
        return clock.millis();
    }
}
