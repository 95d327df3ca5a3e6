package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is kept in an embedded store, without what asking for something may leave behind. */
final class Kept {

    /**
     * That a turn was answered, where somebody is reached, if at all, the answers themselves, who looked at what; and
     * what the clock does meanwhile: it also lists the chains that grew at the start, each of which would show its own
     * change here.
     */
    private static final Set<String> MAY_CHANGE = Set.of(
            "turn",
            "address",
            "silence",
            "account",
            "team",
            "tenant",
            "message",
            "mailbox",
            "lane",
            "slot",
            "rate",
            "access-day",
            "lease",
            "watermark",
            "reconciliation",
            "chain",
            "chain-bucket",
            "checkpoint");

    /** Longer than the lane of cards lets changes gather (2 s), and the rail of the demo takes (1 s). */
    private static final long A_WHILE = 2_500_000_000L;

    private static final int MOST_WHILES = 20;

    private Kept() {}

    /** By kind, partition and id. */
    static Map<String, String> documents(Path data) throws SQLException {
        var documents = new TreeMap<String, String>();
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("laurel.db"));
                var rows = store.createStatement().executeQuery("SELECT kind, partition, id, json FROM documents")) {
            while (rows.next()) {
                var isLook = rows.getString("id").startsWith("event:access:");
                if (!isLook && !MAY_CHANGE.contains(rows.getString("kind"))) {
                    documents.put(
                            rows.getString("kind") + " " + rows.getString("partition") + " " + rows.getString("id"),
                            rows.getString("json"));
                }
            }
        }
        return documents;
    }

    /** Why each message that Laurel has ever wanted to send was to be sent, by partition and id. */
    static Map<String, String> messages(Path data) throws SQLException {
        var messages = new TreeMap<String, String>();
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("laurel.db"));
                var rows = store.createStatement()
                        .executeQuery("SELECT partition, id, json ->> 'cause' AS cause FROM documents"
                                + " WHERE kind = 'message'")) {
            while (rows.next()) {
                messages.put(rows.getString("partition") + " " + rows.getString("id"), rows.getString("cause"));
            }
        }
        return messages;
    }

    /** {@link #documents} and {@link #messages}, once the background has come to rest. */
    static Map<String, String> allAtRest(Path data) throws SQLException {
        var before = all(data);
        for (int i = 0; i < MOST_WHILES; i++) {
            LockSupport.parkNanos(A_WHILE);
            var now = all(data);
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        throw new AssertionError("The background does not come to rest");
    }

    private static Map<String, String> all(Path data) throws SQLException {
        var all = documents(data);
        all.putAll(messages(data));
        return all;
    }

    /** Nothing has come, gone or changed. */
    static void assertSame(Map<String, String> before, Map<String, String> after, String told) {
        var differences = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .map(key -> "%s: %s -> %s".formatted(key, before.get(key), after.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(differences).as(told).isEmpty();
    }
}
