package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Mark;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A document as the table has it. */
record Row(Key key, Sheet sheet, long sequence) {

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
                row.getLong(10));
    }

    <T extends Document> Stored<T> as(Class<T> type) {
        return sheet.as(type, key, Long.toString(sequence));
    }

    Mark mark() {
        return new Mark(sheet.order(), key.id());
    }
}
