package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Held;
import app.laurel.bot.store.Holdings;
import app.laurel.bot.store.StoreUnavailable;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What one SQLite file holds, read and filled as a whole. */
final class SqliteHoldings implements Holdings {

    static final String COUNT = "SELECT count(*) FROM documents INDEXED BY documents_by_change";

    static final String ANY = "SELECT 1 FROM documents LIMIT 1";

    static final String FOLLOWERS = "SELECT name, position FROM followers ORDER BY position, name";

    private static final int PART = 1000;

    private final SoleOwner owner;
    private final Session session;
    private final InstantSource clock;

    private SqliteHoldings(SoleOwner owner, Path file, InstantSource clock) {
        this.owner = owner;
        this.session = Session.open(file);
        this.clock = clock;
        Schema.bringUpToDate(session);
    }

    static SqliteHoldings open(Path folder, InstantSource clock) {
        var owner = SoleOwner.of(folder);
        try {
            return new SqliteHoldings(owner, SqliteDocuments.file(folder), clock);
        } catch (StoreUnavailable fault) {
            owner.close();
            throw fault;
        }
    }

    @Override
    public String state() {
        var last = session.first(Table.COUNTED, row -> row.getLong(1)).orElseThrow();
        return Hash.of("sqlite " + last + " " + followers());
    }

    @Override
    public long count() {
        return session.first(COUNT, row -> row.getLong(1)).orElseThrow();
    }

    @Override
    public void read(String after, Consumer<Part> reader) {
        Receiving.refuse(session);
        var start = after.isEmpty() ? 0 : Long.parseLong(after);
        var followers = new ArrayList<>(followers());
        // Those further back are in the parts before.
        followers.removeIf(one -> !after.isEmpty() && one.position() < start);
        var rows = new InOrder(session, start, clock.millis());
        while (rows.hasNext()) {
            var held = new ArrayList<Held>();
            var reached = start;
            while (held.size() < PART && rows.hasNext()) {
                var row = rows.next();
                while (!followers.isEmpty() && followers.getFirst().position() < row.sequence()) {
                    held.add(new Held.Follower(followers.removeFirst().name()));
                }
                held.add(new Held.Kept(row.key(), row.sheet()));
                reached = row.sequence();
            }
            reader.accept(new Part(held, Long.toString(reached)));
        }
        if (!followers.isEmpty()) {
            var last = followers.stream()
                    .<Held>map(one -> new Held.Follower(one.name()))
                    .toList();
            reader.accept(new Part(last, Long.toString(Long.MAX_VALUE)));
        }
    }

    private List<Position> followers() {
        return session.list(FOLLOWERS, row -> new Position(row.getString(1), row.getLong(2)));
    }

    @Override
    public long receive(String copy) {
        var before = Receiving.find(session);
        if (before.isPresent()) {
            if (!before.get().copy().equals(copy)) {
                throw new StoreUnavailable("Another copy was being taken into this store and is not complete."
                        + " Go on with that one, or begin anew in an empty folder");
            }
            return before.get().items();
        }
        if (session.first(ANY, row -> true).isPresent() || !followers().isEmpty()) {
            throw new StoreUnavailable("The store is not empty: a copy is taken into an empty one only");
        }
        session.update(Receiving.BEGIN, copy);
        return 0;
    }

    @Override
    public void add(List<Held> next) {
        session.run("BEGIN IMMEDIATE");
        try {
            var table = new Table(session, clock);
            for (var held : next) {
                switch (held) {
                    case Held.Kept(var key, var sheet) -> table.add(key, sheet);
                    case Held.Follower(var name) -> session.update(GroupCommit.FOLLOWED, name, table.sequence());
                }
            }
            table.saveSequence();
            session.update(Receiving.ADVANCE, next.size());
            session.run("COMMIT");
        } catch (StoreUnavailable fault) {
            GroupCommit.rollBack(session, fault);
            throw fault;
        }
    }

    @Override
    public void complete() {
        session.update(Receiving.END);
    }

    @Override
    public void close() {
        session.close();
        owner.close();
    }

    private record Position(String name, long position) {}
}
