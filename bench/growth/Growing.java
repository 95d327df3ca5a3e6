import app.laurel.bot.store.Hash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets a store grow as years would: what one colleague's vote and one settled referral have left there, written by Laurel
 * itself, is copied under new ids for everybody. Copies aren't chained anew, so the trail of such a store doesn't verify.
 */
final class Growing implements AutoCloseable {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";
    private static final Set<String> KINDS =
            Set.of("entitlement", "journal", "event", "earning", "payout", "referral", "referral-row", "timer", "rail-entry");
    private static final List<String> INDEXES = List.of("documents_by_key", "documents_by_order", "documents_by_change", "documents_by_expiry");

    private final Connection store;
    private final PreparedStatement insert;
    private final List<String> indexes = new ArrayList<>();
    private long sequence;
    private long written;

    Growing(Store file) throws SQLException {
        store = file.open();
        run("PRAGMA journal_mode=OFF");
        run("PRAGMA synchronous=OFF");
        run("PRAGMA cache_size=-400000");
        for (var name : INDEXES) {
            var sql = file.ask("SELECT sql FROM sqlite_master WHERE name = '" + name + "'").getFirst().getFirst();
            indexes.add(sql);
            run("DROP INDEX " + name);
        }
        store.setAutoCommit(false);
        sequence = file.number("SELECT last FROM sequence");
        insert = store.prepareStatement("""
                INSERT INTO documents (partition, id, kind, shape, sort, version, head, expires, json, sequence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
    }

    private void run(String sql) throws SQLException {
        try (var statement = store.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives so many colleagues so many rewards each, as the model has one. */
    void rewards(String model, String referral, String payout, int colleagues, int each) throws SQLException {
        var rows = rows("""
                (partition IN ('L|%1$s', 'R|%2$s', 'P|%3$s', 'O|%1$s') OR partition GLOB 'Y|earnings|*'
                  OR partition GLOB 'W|product|*' OR partition GLOB 'T|*' OR partition = 'Z|simulated-rail')
                AND (id || partition || json) LIKE '%%%2$s%%'
                """.formatted(model, referral, payout));
        rows.removeIf(row -> !KINDS.contains(row.kind()));
        if (rows.size() < 15) {
            throw new IllegalStateException("The model has left too little: " + rows);
        }
        System.err.printf("%d documents a reward%n", rows.size());
        var number = 0L;
        for (int colleague = 0; colleague < colleagues; colleague++) {
            for (int reward = 0; reward < each; reward++, number++) {
                var names = Map.of(
                        model, Bank.colleague(colleague),
                        referral, "R-" + letters(number, 8),
                        payout, "P" + letters(number, 25));
                for (var row : rows) {
                    var copy = row.with(names);
                    write(copy.in(bucketed(copy)));
                }
            }
        }
    }

    private static String bucketed(Row row) {
        return switch (row.kind()) {
            case "earning" -> "Y|earnings|" + Hash.bucket(row.id(), 8);
            case "referral-row" -> row.partition().startsWith("W|product|")
                    ? row.partition().substring(0, row.partition().lastIndexOf('|') + 1) + Hash.bucket(row.id(), 16)
                    : row.partition();
            default -> row.partition();
        };
    }

    /** Lets so many colleagues have voted in a cycle, as the model has. */
    void votes(String model, String cycle, String as, int colleagues) throws SQLException {
        var bucket = Hash.bucket(model, 16);
        var partition = "V|%s|%d".formatted(cycle, bucket);
        var ballot = rows("partition = '%s' AND kind = 'ballot'".formatted(partition)).getFirst();
        var event = rows("partition = '%s' AND kind = 'event'".formatted(partition)).getFirst();
        var gate = rows("partition = '%s' AND kind = 'ballot-box'".formatted(partition)).getFirst();
        var counts = new int[16];
        for (int colleague = 0; colleague < colleagues; colleague++) {
            var voter = Bank.colleague(colleague);
            var box = Hash.bucket(voter, 16);
            var names = Map.of(model, voter, cycle, as);
            var version = ++counts[box];
            write(ballot.with(names).in("V|%s|%d".formatted(as, box)));
            write(event.with(names).in("V|%s|%d".formatted(as, box)).version(version));
        }
        for (int box = 0; box < 16; box++) {
            var whole = gate.with(Map.of(cycle, as)).in("V|%s|%d".formatted(as, box));
            write(new Row(whole.partition(), whole.id(), whole.kind(), whole.shape(), whole.sort(), counts[box], whole.head(),
                    whole.expires(), "{\"sealed\":false,\"votes\":%d}".formatted(counts[box])));
        }
    }

    /** Gives a cycle's ballot boxes the name they are looked for by. */
    void rename(String name, String cycle) throws SQLException {
        insert.executeBatch();
        run("UPDATE documents SET partition = replace(partition, '%1$s', '%2$s'), json = replace(json, '%1$s', '%2$s') WHERE partition GLOB 'V|%1$s|*'"
                .formatted(name, cycle));
    }

    /** Takes the models away, so that their copies don't meet them. */
    void forget(String where) throws SQLException {
        run("DELETE FROM documents WHERE " + where);
    }

    private List<Row> rows(String where) throws SQLException {
        try (var statement = store.createStatement();
                var found = statement.executeQuery(
                        "SELECT partition, id, kind, shape, sort, version, head, expires, json FROM documents WHERE " + where)) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                rows.add(new Row(
                        found.getString(1), found.getString(2), found.getString(3), found.getInt(4), found.getString(5),
                        found.getLong(6), found.getString(7), found.getLong(8), found.getString(9)));
            }
            return rows;
        }
    }

    private void write(Row row) throws SQLException {
        insert.setString(1, row.partition());
        insert.setString(2, row.id());
        insert.setString(3, row.kind());
        insert.setInt(4, row.shape());
        insert.setString(5, row.sort());
        insert.setLong(6, row.version());
        insert.setString(7, row.head());
        insert.setLong(8, row.expires());
        insert.setString(9, row.json());
        insert.setLong(10, ++sequence);
        insert.addBatch();
        if (++written % 1_000 == 0) {
            insert.executeBatch();
        }
        if (written % 2_000_000 == 0) {
            System.err.printf("%d documents copied%n", written);
        }
    }

    private static String letters(long number, int length) {
        var text = new char[length];
        for (int place = length - 1; place >= 0; place--, number >>>= 5) {
            text[place] = LETTERS.charAt((int) (number & 31));
        }
        return new String(text);
    }

    @Override
    public void close() throws SQLException {
        insert.executeBatch();
        run("UPDATE sequence SET last = " + sequence);
        run("UPDATE followers SET position = " + sequence);
        store.commit();
        store.setAutoCommit(true);
        System.err.printf("%d documents copied; indexes are built%n", written);
        for (var index : indexes) {
            run(index);
        }
        run("PRAGMA journal_mode=WAL");
        store.close();
    }

    /** One document as it is kept. */
    private record Row(
            String partition, String id, String kind, int shape, String sort, long version, String head, long expires, String json) {

        Row with(Map<String, String> names) {
            return new Row(
                    named(partition, names), named(id, names), kind, shape, named(sort, names), version, head, expires,
                    named(json, names));
        }

        Row in(String other) {
            return new Row(other, id, kind, shape, sort, version, head, expires, json);
        }

        /** An event of the gate with another number. */
        Row version(long number) {
            return new Row(
                    partition, "event:gate:" + number, kind, shape, "gate:%010d".formatted(number), version, head, expires,
                    json.replaceFirst("\"version\":\\d+", "\"version\":" + number));
        }

        private static String named(String text, Map<String, String> names) {
            for (var name : names.entrySet()) {
                text = text.replace(name.getKey(), name.getValue());
            }
            return text;
        }
    }
}
