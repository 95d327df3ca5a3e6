package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.StoreUnavailable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteException;

/** One connection, for one thread at a time; it prepares each statement once. */
final class Session implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Session(Connection connection) {
        this.connection = connection;
    }

    static Session open(Path file) {
        try {
            var session = new Session(DriverManager.getConnection("jdbc:sqlite:" + file));
            // An acknowledged commit must outlive a kill and a power cut, so each commit is flushed to the disk.
            List.of(
                            "journal_mode=WAL",
                            "synchronous=FULL",
                            // Pages that change again and again are brought home once for many commits: each 64 MB.
                            "wal_autocheckpoint=16000",
                            "busy_timeout=5000",
                            "temp_store=MEMORY",
                            "cache_size=-8000")
                    .forEach(session::pragma);
            return session;
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    void pragma(String setting) {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + setting);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void run(String sql) {
        try {
            statement(sql).execute();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How many rows it changed. */
    int update(String sql, Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    <T> Optional<T> first(String sql, Reader<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    <T> List<T> list(String sql, Reader<T> reader, Object... values) {
        try (var rows = bound(sql, values).executeQuery()) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        var statement = statement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private PreparedStatement statement(String sql) throws SQLException {
        var known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    private StoreUnavailable failed(SQLException fault) {
        // The driver leaves a statement that failed unusable.
        for (var statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                fault.addSuppressed(e);
            }
        }
        prepared.clear();
        return unavailable(fault);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static StoreUnavailable unavailable(SQLException fault) {
        if (!(fault instanceof SQLiteException sqlite)) {
            return new StoreUnavailable("The store failed or is closed", fault);
        }
        var code = sqlite.getResultCode();
        return new StoreUnavailable(
                switch (code.code & 0xff) {
                    case 13 -> "The disk is full; nothing was stored";
                    case 8, 14 -> "The store's file or folder can't be written to";
                    case 11, 26 -> "The store's file is damaged or no store; restore it from a backup";
                    default -> "The store failed with " + code;
                },
                fault);
    }

    /** What becomes of a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
