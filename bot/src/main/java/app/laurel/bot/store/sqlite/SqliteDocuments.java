package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Mark;
import app.laurel.bot.store.Page;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.StoreUnavailable;
import app.laurel.bot.store.Stored;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Documents in one SQLite file; whatever it has acknowledged outlives a kill and a power cut. */
final class SqliteDocuments implements Documents, Changes, AutoCloseable {

    private static final int READERS = 4;
    // Of the heap's size, beside it: the pages that are written again and again stay at hand.
    private static final long WRITERS_PAGES_SHARE = 16;
    private static final long MOST_PAGES_KIB = 65_536;

    static final String READ =
            "SELECT " + Row.COLUMNS + " FROM documents WHERE partition = ? AND id = ? AND expires > ?";

    static final String FOLLOW = "SELECT " + Row.COLUMNS
            + " FROM documents WHERE kind = ? AND sequence > ? AND expires > ? ORDER BY sequence LIMIT ?";

    private final Known known;
    private final InstantSource clock;
    private final SoleOwner owner;
    private final Readers readers;
    private final GroupCommit writer;
    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final List<Runnable> wakes = new CopyOnWriteArrayList<>();

    private SqliteDocuments(SoleOwner owner, Path file, InstantSource clock) {
        this.owner = owner;
        this.clock = clock;
        var session = Session.open(file);
        Schema.bringUpToDate(session);
        Receiving.refuse(session);
        var memory = Runtime.getRuntime().maxMemory();
        session.pragma("cache_size=-" + Math.min(MOST_PAGES_KIB, memory / 1024 / WRITERS_PAGES_SHARE));
        known = Known.since(Table.lastSequence(session), memory);
        session.list(SqliteHoldings.FOLLOWERS, row -> positions.put(row.getString(1), row.getLong(2)));
        readers = new Readers(file, READERS);
        writer = new GroupCommit(session, clock, known, () -> wakes.forEach(Runnable::run));
    }

    static SqliteDocuments open(Path folder, InstantSource clock) {
        var owner = SoleOwner.of(folder);
        try {
            return new SqliteDocuments(owner, file(folder), clock);
        } catch (StoreUnavailable fault) {
            owner.close();
            throw fault;
        }
    }

    static Path file(Path folder) {
        return folder.resolve("laurel.db");
    }

    @Override
    public <T extends Document> Optional<Stored<T>> read(Key key, Class<T> type) {
        var lately = known.find(key, type);
        return lately.isPresent() ? lately : known.row(key, () -> row(key)).map(row -> row.as(type));
    }

    @Override
    public Optional<Sheet> sheet(Key key) {
        return row(key).map(Row::sheet);
    }

    private Optional<Row> row(Key key) {
        return readers.read(session -> session.first(READ, Row::of, key.partition(), key.id(), clock.millis()));
    }

    @Override
    public Committed commit(Batch batch) {
        return commitEach(List.of(batch)).getFirst();
    }

    @Override
    public List<Committed> commitEach(List<Batch> batches) {
        return writer.commit(batches.stream().map(this::order).toList());
    }

    private Order order(Batch batch) {
        if (batch.writes().size() > Batch.MOST_WRITES) {
            return new Order.Refused(new Committed.TooBig(batch.writes().size() + " writes"));
        }
        var changes = Change.of(batch, clock.instant());
        if (changes.stream().mapToLong(Change::roughBytes).sum() > Batch.MOST_BYTES) {
            var bytes = changes.stream().mapToLong(Change::bytes).sum();
            if (bytes > Batch.MOST_BYTES) {
                return new Order.Refused(new Committed.TooBig(bytes + " bytes"));
            }
        }
        return new Order.Wanted(changes);
    }

    @Override
    public <T extends Document> Page<T> query(Query<T> query) {
        var values = new ArrayList<Object>(
                List.of(query.partition(), Sheet.kindNameOf(query.type()), query.from(), clock.millis()));
        if (!query.to().isEmpty()) {
            values.add(query.to());
        }
        if (!query.after().isEmpty()) {
            var mark = Mark.parse(query.after());
            values.addAll(List.of(mark.order(), mark.id()));
        }
        values.add(query.limit() + 1);
        return page(query, readers.read(session -> session.list(sql(query), Row::of, values.toArray())));
    }

    static String sql(Query<?> query) {
        var sql = new StringBuilder("SELECT ")
                .append(Row.COLUMNS)
                .append(" FROM documents WHERE partition = ? AND kind = ? AND sort >= ? AND expires > ?");
        if (!query.to().isEmpty()) {
            sql.append(" AND sort < ?");
        }
        if (!query.after().isEmpty()) {
            sql.append(query.descending() ? " AND (sort, id) < (?, ?)" : " AND (sort, id) > (?, ?)");
        }
        sql.append(query.descending() ? " ORDER BY sort DESC, id DESC LIMIT ?" : " ORDER BY sort, id LIMIT ?");
        return sql.toString();
    }

    private static <T extends Document> Page<T> page(Query<T> query, List<Row> rows) {
        var items = rows.stream().limit(query.limit()).toList();
        var next = rows.size() > items.size() ? items.getLast().mark().toString() : "";
        return new Page<>(items.stream().map(row -> row.as(query.type())).toList(), next);
    }

    @Override
    public <T extends Document> boolean next(
            String follower, Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
        return next(follower, type, limit, json -> true, handler);
    }

    @Override
    public <T extends Document> boolean next(
            String follower, Class<T> type, int limit, Predicate<String> isWanted, Consumer<List<Stored<T>>> handler) {
        var position = positions.getOrDefault(follower, 0L);
        var rows = rowsBehind(position, follower, type, limit);
        if (rows.isEmpty()) {
            return false;
        }
        handler.accept(rows.stream()
                .filter(row -> isWanted.test(row.sheet().json()))
                .map(row -> row.as(type))
                .toList());
        var reached = positions.merge(follower, rows.getLast().sequence(), Math::max);
        writer.remember(follower, reached);
        return true;
    }

    private List<Row> rowsBehind(long position, String follower, Class<? extends Document> type, int limit) {
        var kind = Sheet.kindNameOf(type);
        var close = type == EventDocument.class
                ? known.eventsAfter(position, limit)
                : Optional.of(List.<Row>of()).filter(none -> known.hasSeenAll(follower, kind));
        return close.orElseGet(() -> {
            var committed = known.committed();
            var rows = readers.read(session -> session.list(FOLLOW, Row::of, kind, position, clock.millis(), limit));
            if (rows.isEmpty()) {
                known.sawAll(follower, committed);
            }
            return rows;
        });
    }

    @Override
    public void onCommit(Runnable wake) {
        wakes.add(wake);
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
        owner.close();
    }
}
