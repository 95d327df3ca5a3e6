package app.laurel.bot.store;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The store for tests: everything in maps, as JSON, and gone when the test ends. */
public final class InMemoryDocuments implements Documents, Changes {

    private final InstantSource clock;
    private final Map<String, Map<String, Row>> partitions = new HashMap<>();
    private final Map<String, NavigableMap<Long, Row>> changesByKind = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();
    private final List<Runnable> wakes = new CopyOnWriteArrayList<>();
    private long sequence;

    public InMemoryDocuments(InstantSource clock) {
        this.clock = clock;
    }

    public InMemoryDocuments() {
        this(InstantSource.system());
    }

    /** As after a crash that came before any follower's position was saved. */
    public synchronized void forgetPositions() {
        positions.clear();
    }

    public synchronized void clear() {
        partitions.clear();
        changesByKind.clear();
        positions.clear();
    }

    @Override
    public <T extends Document> Optional<Stored<T>> read(Key key, Class<T> type) {
        return living(key).map(row -> row.as(type));
    }

    @Override
    public Optional<Sheet> sheet(Key key) {
        return living(key).map(Row::sheet);
    }

    @Override
    public Committed commit(Batch batch) {
        var outcome = commitAlone(batch);
        if (outcome.done()) {
            wakes.forEach(Runnable::run);
        }
        return outcome;
    }

    private synchronized Committed commitAlone(Batch batch) {
        if (batch.writes().size() > Batch.MOST_WRITES) {
            return new Committed.TooBig(batch.writes().size() + " writes");
        }
        var staged = new LinkedHashMap<Key, Optional<Row>>();
        var bytes = 0L;
        for (var write : batch.writes()) {
            var key = new Key(batch.partition(), write.id());
            var present = staged.getOrDefault(key, living(key));
            var refusal = refusal(write, present);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            var row = sheetOf(write).map(sheet -> new Row(key, sheet, ++sequence));
            bytes += row.map(Row::sheet).map(Sheet::bytes).orElse(0L);
            staged.put(key, row);
        }
        if (bytes > Batch.MOST_BYTES) {
            return new Committed.TooBig(bytes + " bytes");
        }
        staged.forEach(this::put);
        return new Committed.Done();
    }

    private static Optional<Committed> refusal(Write write, Optional<Row> present) {
        return switch (write) {
            case Write.Create create -> present.map(taken -> new Committed.Conflict(create.id()));
            case Write.Replace replace -> refusal(replace.id(), replace.etag(), present);
            case Write.Delete delete -> refusal(delete.id(), delete.etag(), present);
        };
    }

    private static Optional<Committed> refusal(String id, String etag, Optional<Row> present) {
        if (present.isEmpty()) {
            return Optional.of(new Committed.Missing(id));
        }
        return present.get().etag().equals(etag) ? Optional.empty() : Optional.of(new Committed.Stale(id));
    }

    private Optional<Sheet> sheetOf(Write write) {
        return switch (write) {
            case Write.Create(var id, var document, var version, var head) ->
                Optional.of(Sheet.of(document, version, head, clock.instant()));
            case Write.Replace(var id, var etag, var document, var version, var head) ->
                Optional.of(Sheet.of(document, version, head, clock.instant()));
            case Write.Delete delete -> Optional.empty();
        };
    }

    private void put(Key key, Optional<Row> row) {
        var partition = partitions.computeIfAbsent(key.partition(), name -> new HashMap<>());
        var before = row.isPresent() ? partition.put(key.id(), row.get()) : partition.remove(key.id());
        if (before != null) {
            changes(before.sheet().kind()).remove(before.sequence());
        }
        row.ifPresent(now -> changes(now.sheet().kind()).put(now.sequence(), now));
    }

    @Override
    public synchronized <T extends Document> Page<T> query(Query<T> query) {
        var found = rows(query).limit(query.limit() + 1L).collect(toCollection(ArrayList::new));
        var next = "";
        if (found.size() > query.limit()) {
            found.removeLast();
            next = found.getLast().mark().toString();
        }
        return new Page<>(found.stream().map(row -> row.as(query.type())).toList(), next);
    }

    private Stream<Row> rows(Query<?> query) {
        var byOrder = comparing(Mark::order).thenComparing(Mark::id);
        var inOrder = query.descending() ? byOrder.reversed() : byOrder;
        return partitions.getOrDefault(query.partition(), Map.of()).values().stream()
                .filter(row -> row.sheet().kind().equals(Sheet.kindNameOf(query.type())))
                .filter(row -> !row.sheet().isExpired(clock.instant()))
                .filter(row -> query.from().compareTo(row.sheet().order()) <= 0)
                .filter(row -> query.to().isEmpty() || row.sheet().order().compareTo(query.to()) < 0)
                .filter(row -> query.after().isEmpty() || isBehind(query.after(), row, inOrder))
                .sorted(comparing(Row::mark, inOrder));
    }

    private static boolean isBehind(String mark, Row row, Comparator<Mark> inOrder) {
        return inOrder.compare(Mark.parse(mark), row.mark()) < 0;
    }

    @Override
    public <T extends Document> boolean next(
            String follower, Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
        var rows = behind(follower, Sheet.kindNameOf(type), limit);
        if (rows.isEmpty()) {
            return false;
        }
        handler.accept(rows.stream().map(row -> row.as(type)).toList());
        remember(follower, rows.getLast().sequence());
        return true;
    }

    private synchronized List<Row> behind(String follower, String kind, int limit) {
        return changes(kind).tailMap(positions.getOrDefault(follower, 0L), false).values().stream()
                .filter(row -> !row.sheet().isExpired(clock.instant()))
                .limit(limit)
                .toList();
    }

    private synchronized void remember(String follower, long position) {
        positions.merge(follower, position, Math::max);
    }

    @Override
    public void onCommit(Runnable wake) {
        wakes.add(wake);
    }

    private synchronized Optional<Row> living(Key key) {
        return Optional.ofNullable(
                        partitions.getOrDefault(key.partition(), Map.of()).get(key.id()))
                .filter(row -> !row.sheet().isExpired(clock.instant()));
    }

    private NavigableMap<Long, Row> changes(String kind) {
        return changesByKind.computeIfAbsent(kind, name -> new TreeMap<>());
    }

    private record Row(Key key, Sheet sheet, long sequence) {

        <T extends Document> Stored<T> as(Class<T> type) {
            return sheet.as(type, key, etag());
        }

        String etag() {
            return Long.toString(sequence);
        }

        Mark mark() {
            return new Mark(sheet.order(), key.id());
        }
    }
}
