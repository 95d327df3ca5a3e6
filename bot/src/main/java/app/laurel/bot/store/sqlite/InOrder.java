package app.laurel.bot.store.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;

/** All documents in the order of their last change: those of each kind, for which there is an index, merged. */
final class InOrder implements Iterator<Row> {

    static final String NEXT_KIND = "SELECT kind FROM documents WHERE kind > ? ORDER BY kind LIMIT 1";

    private static final int AT_ONCE = 100;

    private final Session session;
    private final long now;
    private final PriorityQueue<Kind> kinds = new PriorityQueue<>(Comparator.comparingLong(Kind::sequence));

    /**
     * Begins.
     *
     * @param after the sequence to begin behind
     * @param now in milliseconds since 1970; what has expired by then is left out
     */
    InOrder(Session session, long after, long now) {
        this.session = session;
        this.now = now;
        for (var name : kinds(session)) {
            var kind = new Kind(name, after);
            if (kind.fill()) {
                kinds.add(kind);
            }
        }
    }

    private static List<String> kinds(Session session) {
        var kinds = new ArrayList<String>();
        var next = nextKind(session, "");
        while (next.isPresent()) {
            kinds.add(next.get());
            next = nextKind(session, next.get());
        }
        return kinds;
    }

    private static Optional<String> nextKind(Session session, String kind) {
        return session.first(NEXT_KIND, row -> row.getString(1), kind);
    }

    @Override
    public boolean hasNext() {
        return !kinds.isEmpty();
    }

    @Override
    public Row next() {
        var first = kinds.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        var row = first.take();
        if (first.fill()) {
            kinds.add(first);
        }
        return row;
    }

    /** The documents of one kind that come next. */
    private final class Kind {

        private final String name;
        private final Deque<Row> rows = new ArrayDeque<>();
        private long reached;

        Kind(String name, long after) {
            this.name = name;
            this.reached = after;
        }

        long sequence() {
            return rows.getFirst().sequence();
        }

        Row take() {
            var row = rows.removeFirst();
            reached = row.sequence();
            return row;
        }

        /** Says whether there are any. */
        boolean fill() {
            if (rows.isEmpty()) {
                rows.addAll(session.list(SqliteDocuments.FOLLOW, Row::of, name, reached, now, AT_ONCE));
            }
            return !rows.isEmpty();
        }
    }
}
