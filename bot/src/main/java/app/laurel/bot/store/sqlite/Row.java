package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Mark;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A document as the table has it.
 *
 * @param document what it says, where that is known already
 */
record Row(Key key, Sheet sheet, long sequence, Optional<Document> document) {

    /** What a question must select for {@link #of}. */
    static final String COLUMNS = "partition, id, kind, shape, sort, json, version, head, expires, sequence";

    static Row of(ResultSet row) throws SQLException {
        return new Row(
                new Key(row.getString(1), row.getString(2)),
                new Sheet(
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7),
                        row.getString(8),
                        row.getLong(9)),
                row.getLong(10),
                Optional.empty());
    }

    <T extends Document> Stored<T> as(Class<T> type) {
        var etag = Long.toString(sequence);
        return document.filter(type::isInstance)
                .map(known -> new Stored<>(key, type.cast(known), etag, sheet.version(), sheet.head()))
                .orElseGet(() -> sheet.as(type, key, etag));
    }

    Mark mark() {
        return new Mark(sheet.order(), key.id());
    }
}
