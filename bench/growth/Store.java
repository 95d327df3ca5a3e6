import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The store's file, looked into from outside. */
record Store(Path file) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    List<List<String>> ask(String sql) throws SQLException {
        try (var connection = open(); var statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only=ON");
            try (var rows = statement.executeQuery(sql)) {
                var all = new ArrayList<List<String>>();
                while (rows.next()) {
                    var row = new ArrayList<String>();
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        row.add(rows.getString(column));
                    }
                    all.add(row);
                }
                return all;
            }
        }
    }

    long number(String sql) throws SQLException {
        var found = ask(sql).getFirst().getFirst();
        return found == null ? 0 : Long.parseLong(found);
    }

    /** Waits until the question is answered with at least so much. */
    void await(String sql, long least) throws SQLException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (number(sql) < least) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Still " + number(sql) + " and not " + least + ": " + sql);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Decisions on rewards that wait, as id and who was asked. */
    List<List<String>> waitingDecisions() throws SQLException {
        return ask("""
                SELECT json ->> '$.id', json ->> '$.asked[0].person' FROM documents
                WHERE kind = 'decision' AND json ->> '$.request.kind' = 'entitlement' AND json ->> '$.withdrawnAt' IS NULL
                  AND json ->> '$.request.maker' GLOB 'b[0-9]*' AND json ->> '$.verdict' IS NULL AND version = 1
                """);
    }
}
