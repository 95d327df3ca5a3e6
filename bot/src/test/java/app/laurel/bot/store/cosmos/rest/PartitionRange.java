package app.laurel.bot.store.cosmos.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A physical partition: the keys between two hashes, their documents, and the order in which they were written. */
final class PartitionRange {

    private final String id;
    private final String min;
    private final String max;
    private final String containerRid;
    private final Map<String, Map<String, Item>> partitions = new HashMap<>();
    private final TreeMap<Long, List<Item>> log = new TreeMap<>();
    private long lsn = 1;
    private long documents;

    PartitionRange(String id, String min, String max, String containerRid) {
        this.id = id;
        this.min = min;
        this.max = max;
        this.containerRid = containerRid;
    }

    boolean holds(String effectiveKey) {
        return min.compareTo(effectiveKey) <= 0 && effectiveKey.compareTo(max) < 0;
    }

    String id() {
        return id;
    }

    ObjectNode json() {
        var json = Answer.object();
        json.put("id", id).put("_rid", containerRid + id).put("_etag", "\"" + id + "\"");
        json.put("minInclusive", min)
                .put("maxExclusive", max)
                .put("ridPrefix", 0)
                .put("_self", "")
                .put("_ts", 0);
        json.put("throughputFraction", 1).put("status", "online").putArray("parents");
        return json;
    }

    synchronized String sessionToken() {
        return id + ":-1#" + lsn;
    }

    /** A replica that has not yet seen what the client has seen must not answer. */
    synchronized void checkSession(Request request) {
        var token = request.header("x-ms-session-token").stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .filter(part -> part.startsWith(id + ":"))
                .findFirst();
        if (token.isPresent() && Long.parseLong(token.get().split("#", -1)[1]) > lsn) {
            throw Refusal.of(404, 1002, "The read session is not available for the input session token");
        }
    }

    synchronized Optional<Item> read(String partition, String id, Instant now) {
        return living(partitions.getOrDefault(partition, Map.of()).get(id), now);
    }

    synchronized List<Item> all(String partition, Instant now) {
        return partitions.getOrDefault(partition, Map.of()).values().stream()
                .filter(item -> !item.isExpired(now))
                .toList();
    }

    /** Does all operations or none; the outcome of each stands at its index. */
    synchronized List<Outcome> apply(String partition, List<Operation> operations, Instant now) {
        var staged = new HashMap<String, Optional<Item>>();
        var outcomes = new ArrayList<Outcome>();
        for (int index = 0; index < operations.size(); index++) {
            var operation = operations.get(index);
            var before = staged.getOrDefault(operation.id(), read(partition, operation.id(), now));
            var outcome = outcome(partition, operation, before, index, now);
            outcomes.add(outcome);
            if (!outcome.isDone()) {
                return Outcome.allFailed(operations.size(), index, outcome);
            }
            staged.put(operation.id(), outcome.item());
        }
        lsn++;
        staged.forEach((id, item) -> put(partition, id, item));
        return outcomes;
    }

    private Outcome outcome(String partition, Operation operation, Optional<Item> before, int index, Instant now) {
        return switch (operation.kind()) {
            case CREATE ->
                before.isPresent()
                        ? Outcome.refused(409)
                        : Outcome.wrote(201, written(partition, operation, index, now));
            case UPSERT -> Outcome.wrote(before.isPresent() ? 200 : 201, written(partition, operation, index, now));
            case REPLACE ->
                changed(operation, before)
                        .orElseGet(() -> Outcome.wrote(200, written(partition, operation, index, now)));
            case DELETE -> changed(operation, before).orElseGet(() -> Outcome.removed(before.orElseThrow()));
            case READ -> before.map(Outcome::read).orElseGet(() -> Outcome.refused(404));
        };
    }

    private static Optional<Outcome> changed(Operation operation, Optional<Item> before) {
        if (before.isEmpty()) {
            return Optional.of(Outcome.refused(404));
        }
        var same = operation.ifMatch().map(before.get().etag()::equals).orElse(true);
        return same ? Optional.empty() : Optional.of(Outcome.refused(412));
    }

    private Item written(String partition, Operation operation, int index, Instant now) {
        var rid = Rids.document(containerRid, ++documents);
        return Item.of(partition, operation.body().orElseThrow(), rid, lsn + 1, index, now);
    }

    private void put(String partition, String id, Optional<Item> item) {
        var documents = partitions.computeIfAbsent(partition, first -> new HashMap<>());
        var before = item.isPresent() ? documents.put(id, item.get()) : documents.remove(id);
        if (before != null) {
            log.getOrDefault(before.lsn(), new ArrayList<>()).remove(before);
        }
        item.ifPresent(one ->
                log.computeIfAbsent(one.lsn(), first -> new ArrayList<>()).add(one));
    }

    /** What was written behind a transaction; those of one transaction stay together, though there be more than asked for. */
    synchronized Page changes(long after, int atMost, Instant now) {
        var items = new ArrayList<Item>();
        var reached = after;
        for (var one : log.tailMap(after, false).entrySet()) {
            if (!items.isEmpty() && items.size() + one.getValue().size() > atMost) {
                return new Page(items, reached);
            }
            one.getValue().stream().filter(item -> !item.isExpired(now)).forEach(items::add);
            reached = one.getKey();
        }
        return new Page(items, Math.max(reached, lsn));
    }

    private static Optional<Item> living(@org.jspecify.annotations.Nullable Item item, Instant now) {
        return Optional.ofNullable(item).filter(one -> !one.isExpired(now));
    }

    record Page(List<Item> items, long reached) {}
}
