package app.laurel.bot.store.cosmos.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.StreamSupport;

/** Answers each kind of request. */
final class Desk {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_OPERATIONS = 100;
    private static final int USUAL_PAGE = 100;
    private static final double LOOK_UP = 1;

    private final Account account;
    private final String address;
    private final InstantSource clock;
    private final LongAdder echoes = new LongAdder();

    Desk(Account account, String address, InstantSource clock) {
        this.account = account;
        this.address = address;
        this.clock = clock;
    }

    Answer answer(Request request) {
        if (request.body().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refusal.of(413, "Request size is too large");
        }
        var parts = request.parts();
        return switch (Routing.of(request)) {
            case ACCOUNT -> Answer.of(200, Account.topology(address).toString());
            case CREATE_DATABASE ->
                Answer.of(
                                201,
                                account.createDatabase(request.json().path("id").asText())
                                        .toString())
                        .charged(LOOK_UP);
            case DATABASE ->
                Answer.of(200, account.database(parts.get(1)).toString()).charged(LOOK_UP);
            case CREATE_CONTAINER ->
                shown(201, parts, account.createContainer(parts.get(1), (ObjectNode) request.json()));
            case CONTAINER -> shown(200, parts, container(parts));
            case RANGES -> ranges(request, container(parts));
            case PLAN -> Answer.of(200, SqlQuery.of(request).plan().toString());
            case QUERY -> inSession(query(request, parts), request, parts);
            case BATCH -> inSession(batch(request, parts), request, parts);
            case CREATE -> {
                var id = request.json().path("id").asText();
                yield inSession(alone(request, parts, Operation.Kind.CREATE, id), request, parts);
            }
            case REPLACE -> inSession(alone(request, parts, Operation.Kind.REPLACE, parts.get(5)), request, parts);
            case READ -> read(request, parts);
            case CHANGES -> changes(request, parts);
        };
    }

    private Container container(List<String> parts) {
        return account.container(parts.get(1), parts.get(3));
    }

    private Answer shown(int status, List<String> parts, Container container) {
        return Answer.of(status, container.json().toString())
                .with("x-ms-alt-content-path", "dbs/" + parts.get(1))
                .charged(LOOK_UP);
    }

    private static Answer ranges(Request request, Container container) {
        var etag = "\"" + container.ranges().size() + "\"";
        if (request.header("If-None-Match").filter(etag::equals).isPresent()) {
            return Answer.empty(304).with("etag", etag);
        }
        var json = Answer.object().put("_rid", container.rid());
        var list = json.putArray("PartitionKeyRanges");
        container.ranges().forEach(range -> list.add(range.json()));
        return Answer.of(200, json.put("_count", list.size()).toString()).with("etag", etag);
    }

    private Answer read(Request request, List<String> parts) {
        var partition = request.partitionKey();
        var range = container(parts).of(partition);
        range.checkSession(request);
        var found = range.read(partition, parts.get(5), clock.instant());
        var answer = found.map(item -> Answer.of(200, item.body().toString())
                        .with("etag", item.etag())
                        .charged(Charge.read(item.bytes())))
                .orElseGet(() -> Answer.refused(Refusal.of(404, "Entity with the specified id does not exist")));
        return inSession(answer, request, parts);
    }

    private Answer batch(Request request, List<String> parts) {
        if (!request.says("x-ms-cosmos-batch-atomic")) {
            throw Refusal.of(400, "The double does batches that are atomic");
        }
        var json = request.json();
        if (!json.isArray() || json.isEmpty() || json.size() > MOST_OPERATIONS) {
            throw Refusal.of(400, "Batch request has more operations than what is supported, or none");
        }
        var container = container(parts);
        var partition = request.partitionKey();
        var operations = StreamSupport.stream(json.spliterator(), false)
                .map(one -> Operation.of(one, partition, container.keyPath()))
                .toList();
        var outcomes = container.of(partition).apply(partition, operations, clock.instant());
        var failed = outcomes.stream().anyMatch(outcome -> !outcome.isDone());
        var list = Answer.object().putArray("all");
        var isWanted = isEchoWanted(request);
        outcomes.forEach(outcome -> list.add(json(outcome, isWanted)));
        var charge = outcomes.stream().mapToDouble(Outcome::charge).sum();
        return Answer.of(failed ? 207 : 200, list.toString()).charged(charge);
    }

    private Answer alone(Request request, List<String> parts, Operation.Kind kind, String id) {
        var container = container(parts);
        var partition = request.partitionKey();
        var operation = Operation.alone(kind, request, id, partition, container.keyPath());
        var outcome = container
                .of(partition)
                .apply(partition, List.of(operation), clock.instant())
                .getFirst();
        if (!outcome.isDone()) {
            return Answer.refused(Refusal.of(outcome.status(), kind + " of " + id + " was refused"));
        }
        var item = outcome.item().orElseThrow();
        var isWanted = isEchoWanted(request);
        return Answer.of(outcome.status(), isWanted ? item.body().toString() : "")
                .with("etag", item.etag())
                .charged(outcome.charge());
    }

    private boolean isEchoWanted(Request write) {
        var isWanted = write.header("Prefer").filter("return=minimal"::equals).isEmpty();
        if (isWanted) {
            echoes.increment();
        }
        return isWanted;
    }

    long echoes() {
        return echoes.sum();
    }

    private static ObjectNode json(Outcome outcome, boolean withBody) {
        var json = Answer.object().put("statusCode", outcome.status()).put("requestCharge", outcome.charge());
        outcome.shown().ifPresent(item -> json.put("eTag", item.etag()));
        outcome.shown().filter(item -> withBody).ifPresent(item -> json.set("resourceBody", item.body()));
        return json;
    }

    private Answer query(Request request, List<String> parts) {
        var partition = request.partitionKey();
        var range = container(parts).of(partition);
        range.checkSession(request);
        request.header("x-ms-documentdb-partitionkeyrangeid")
                .filter(id -> !id.equals(range.id()))
                .ifPresent(id -> {
                    throw Refusal.of(410, 1002, "The key lies in range " + range.id() + ", not " + id);
                });
        var query = SqlQuery.of(request);
        var found = query.of(range.all(partition, clock.instant()));
        var start = request.header("x-ms-continuation").map(Integer::parseInt).orElse(0);
        var most = atMost(request);
        var page = found.stream().skip(start).limit(most).toList();
        var answer = documents(container(parts), page.stream().map(query::shown).toList());
        if (start + page.size() < found.size()) {
            answer.with("x-ms-continuation", start + page.size());
        }
        return answer.charged(Charge.query(page.stream().mapToInt(Item::bytes).sum()));
    }

    private Answer changes(Request request, List<String> parts) {
        var container = container(parts);
        var range = container.byId(request.header("x-ms-documentdb-partitionkeyrangeid")
                .orElseThrow(() -> Refusal.of(400, "The double tells the changes of one range")));
        range.checkSession(request);
        var after = request.header("If-None-Match")
                .map(etag -> Long.parseLong(etag.replace("\"", "")))
                .orElse(0L);
        var page = range.changes(after, atMost(request), clock.instant());
        var shown = page.items().stream().map(Item::change).toList();
        var answer = shown.isEmpty() ? Answer.empty(304) : documents(container, shown);
        return answer.with("etag", "\"" + page.reached() + "\"")
                .with("x-ms-session-token", range.sessionToken())
                .charged(Charge.feed(page.items().stream().mapToInt(Item::bytes).sum()));
    }

    private static Answer documents(Container container, List<? extends JsonNode> items) {
        var json = Answer.object().put("_rid", container.rid());
        json.putArray("Documents").addAll(items);
        return Answer.of(200, json.put("_count", items.size()).toString()).with("x-ms-item-count", items.size());
    }

    private static int atMost(Request request) {
        var most = request.header("x-ms-max-item-count").map(Integer::parseInt).orElse(USUAL_PAGE);
        return most < 0 ? USUAL_PAGE : most;
    }

    /** Says up to where the range had come, so that the client asks for no less. */
    private Answer inSession(Answer answer, Request request, List<String> parts) {
        var container = container(parts);
        var range = container.of(request.partitionKey());
        return answer.with("x-ms-session-token", range.sessionToken())
                .with("x-ms-documentdb-partitionkeyrangeid", range.id())
                .with("x-ms-alt-content-path", "dbs/" + parts.get(1) + "/colls/" + parts.get(3))
                .with("x-ms-content-path", container.rid());
    }
}
