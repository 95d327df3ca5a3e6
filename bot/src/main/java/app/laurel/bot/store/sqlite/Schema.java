package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.StoreUnavailable;
import java.util.List;

/** The tables, as a list of steps that is only ever appended to; the file remembers how far it has come. */
final class Schema {

    private static final List<List<String>> STEPS = List.of(
            List.of(
                    """
            CREATE TABLE documents (
              partition TEXT NOT NULL,
              id TEXT NOT NULL,
              kind TEXT NOT NULL,
              shape INTEGER NOT NULL,
              sort TEXT NOT NULL,
              sequence INTEGER NOT NULL,
              version INTEGER NOT NULL,
              head TEXT NOT NULL,
              expires INTEGER NOT NULL,
              json TEXT NOT NULL)
            """,
                    "CREATE UNIQUE INDEX documents_by_key ON documents (partition, id)",
                    "CREATE INDEX documents_by_order ON documents (partition, kind, sort, id)",
                    "CREATE INDEX documents_by_change ON documents (kind, sequence)",
                    "CREATE INDEX documents_by_expiry ON documents (expires) WHERE expires < " + Long.MAX_VALUE,
                    "CREATE TABLE followers (name TEXT PRIMARY KEY, position INTEGER NOT NULL)",
                    "CREATE TABLE sequence (last INTEGER NOT NULL)",
                    "INSERT INTO sequence VALUES (0)"),
            List.of("CREATE TABLE receiving (copy TEXT NOT NULL, items INTEGER NOT NULL)"));

    /** How far the steps go. */
    static final int VERSION = STEPS.size();

    private Schema() {}

    static void bringUpToDate(Session session) {
        bringUpTo(VERSION, session);
    }

    /** Takes the steps that the file has not taken yet, each as a whole or not at all. */
    static void bringUpTo(int wanted, Session session) {
        var version = session.first("PRAGMA user_version", row -> row.getInt(1)).orElseThrow();
        if (version > wanted) {
            throw new StoreUnavailable(
                    "The store was written by a newer Laurel (its schema is %d, this Laurel knows %d)"
                            .formatted(version, wanted));
        }
        for (int next = version; next < wanted; next++) {
            session.run("BEGIN IMMEDIATE");
            STEPS.get(next).forEach(session::run);
            session.run("PRAGMA user_version = " + (next + 1));
            session.run("COMMIT");
        }
    }
}
