package app.laurel.bot.payout.rail.tremendous;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A Tremendous of our own after its documentation: an order is made once for each external id. */
final class TremendousServer implements AutoCloseable {

    static final String KEY = "TEST_key";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Map<String, ObjectNode> byExternalId = new ConcurrentHashMap<>();
    private final AtomicInteger sequence = new AtomicInteger();
    volatile Fault fault = Fault.NONE;
    /** Whether it takes nothing back, as of a reward that has ended. */
    volatile boolean keeps;

    /** What happens to requests for new orders. */
    enum Fault {
        NONE,
        DROPS_AFTER_ACCEPTING,
        SLOW,
        BUSY,
        BROKEN,
        BROKEN_AFTER_ACCEPTING,
        REFUSES
    }

    TremendousServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v2/", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v2");
    }

    long orders() {
        return byExternalId.values().stream()
                .filter(order -> !order.path("status").asText().equals("FAILED"))
                .count();
    }

    ObjectNode order(String externalId) {
        return Optional.ofNullable(byExternalId.get(externalId)).orElseThrow();
    }

    /** Moves the delivery of an order's one reward. */
    void delivery(String externalId, String status) {
        ((ObjectNode) order(externalId).path("rewards").path(0).path("delivery")).put("status", status);
    }

    /** An event as it is sent to the hook. */
    byte[] event(String name, String externalId) {
        var reward = name.startsWith("REWARDS.");
        var order = order(externalId);
        var id = reward
                ? order.path("rewards").path(0).path("id").asText()
                : order.path("id").asText();
        var event = JSON.createObjectNode().put("event", name).put("uuid", "u-" + sequence.incrementAndGet());
        event.putObject("payload").putObject("resource").put("id", id).put("type", reward ? "rewards" : "orders");
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring("/api/v2".length());
            if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                reply(exchange, 401, JSON.createObjectNode());
            } else if (exchange.getRequestMethod().equals("POST") && path.equals("/orders")) {
                create(exchange, JSON.readTree(exchange.getRequestBody()));
            } else if (path.equals("/orders")) {
                list(exchange);
            } else if (path.startsWith("/orders/")) {
                one(exchange, order -> order.path("id").asText().equals(path.substring(8)));
            } else if (path.endsWith("/cancel")) {
                cancel(exchange, path.split("/", -1)[2]);
            } else {
                reward(exchange, path.substring("/rewards/".length()));
            }
        }
    }

    private void create(HttpExchange exchange, JsonNode body) throws IOException {
        switch (fault) {
            case NONE -> reply(exchange, 201, wrapped(accept(body)));
            case DROPS_AFTER_ACCEPTING -> accept(body);
            case SLOW -> {
                accept(body);
                LockSupport.parkNanos(700_000_000L);
                reply(exchange, 201, wrapped(accept(body)));
            }
            case BUSY -> reply(exchange, 429, JSON.createObjectNode());
            case BROKEN -> reply(exchange, 500, JSON.createObjectNode());
            case BROKEN_AFTER_ACCEPTING -> {
                accept(body);
                reply(exchange, 500, JSON.createObjectNode());
            }
            case REFUSES -> reply(exchange, 400, JSON.createObjectNode());
        }
    }

    private ObjectNode accept(JsonNode body) {
        return byExternalId.computeIfAbsent(body.path("external_id").asText(), external -> {
            var order = JSON.createObjectNode()
                    .put("id", "ORD" + sequence.incrementAndGet())
                    .put("external_id", external)
                    .put("status", "EXECUTED");
            var reward = order.putArray("rewards").addObject();
            reward.put("id", "RWD" + sequence.incrementAndGet())
                    .put("order_id", order.path("id").asText());
            reward.set("value", body.path("reward").path("value"));
            reward.putObject("delivery").put("method", "EMAIL").put("status", "PENDING");
            return order;
        });
    }

    private void list(HttpExchange exchange) throws IOException {
        var query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        var found = JSON.createObjectNode();
        var orders = found.putArray("orders");
        Optional.ofNullable(byExternalId.get(query.replace("external_id=", ""))).ifPresent(orders::add);
        reply(exchange, 200, found);
    }

    private void one(HttpExchange exchange, java.util.function.Predicate<ObjectNode> wanted) throws IOException {
        var found = byExternalId.values().stream().filter(wanted).findFirst();
        reply(
                exchange,
                found.isPresent() ? 200 : 404,
                found.map(TremendousServer::wrapped).orElse(JSON.createObjectNode()));
    }

    private void reward(HttpExchange exchange, String id) throws IOException {
        var found = JSON.createObjectNode();
        byExternalId.values().stream()
                .map(order -> order.path("rewards").path(0))
                .filter(reward -> reward.path("id").asText().equals(id))
                .forEach(reward -> found.set("reward", reward));
        reply(exchange, found.isEmpty() ? 404 : 200, found);
    }

    /** Only what could not be delivered and was not taken back before can be taken back. */
    private void cancel(HttpExchange exchange, String id) throws IOException {
        var canceled = byExternalId.values().stream()
                .filter(order -> order.path("status").asText().equals("CANCELED"))
                .anyMatch(order ->
                        order.path("rewards").path(0).path("id").asText().equals(id));
        if (keeps || canceled) {
            reply(exchange, 400, JSON.createObjectNode());
            return;
        }
        byExternalId.values().stream()
                .filter(order ->
                        order.path("rewards").path(0).path("id").asText().equals(id))
                .forEach(order -> order.put("status", "CANCELED"));
        reply(exchange, 200, JSON.createObjectNode().put("status", "CANCELED"));
    }

    private static ObjectNode wrapped(ObjectNode order) {
        return JSON.createObjectNode().set("order", order);
    }

    private static void reply(HttpExchange exchange, int status, JsonNode body) throws IOException {
        var bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
