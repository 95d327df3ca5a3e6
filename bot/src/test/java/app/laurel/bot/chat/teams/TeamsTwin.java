package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/** Teams over real HTTP: brings activities to Laurel, and is the connector that Laurel answers at. */
final class TeamsTwin implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI laurel;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<String, String> told = new ConcurrentHashMap<>();
    private volatile Function<Call, Integer> status = call -> 200;

    /** One request of Laurel's at the connector. */
    record Call(String method, String path, JsonNode body) {

        JsonNode card() {
            return body.path("attachments").path(0).path("content");
        }

        String text() {
            return body.toString();
        }
    }

    /** What Laurel answered over HTTP. */
    record Answer(int status, String type, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException noJson) {
                throw new AssertionError("No JSON: " + body, noJson);
            }
        }
    }

    TeamsTwin(int laurelPort) throws IOException {
        laurel = URI.create("http://127.0.0.1:" + laurelPort + "/api/messages");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /** What the connector says when Laurel asks under a path that ends like this. */
    void tells(String path, String json) {
        told.put(path, json);
    }

    /** Somebody is in a conversation. */
    void knows(String account, String entra) {
        tells("/members/" + account, "{\"id\":\"%s\",\"objectId\":\"%s\"}".formatted(account, entra));
    }

    private void take(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            tell(exchange);
            return;
        }
        var call = new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                JSON.readTree(exchange.getRequestBody().readAllBytes()));
        var code = status.apply(call);
        if (code == 200) {
            calls.add(call);
        }
        var id = call.path().endsWith("/conversations")
                ? "opened-" + call.body().path("members").path(0).path("id").asText()
                : "activity-" + ids.incrementAndGet();
        var answer = ("{\"id\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private void tell(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var answer = told.entrySet().stream()
                .filter(one -> path.endsWith(one.getKey()))
                .map(one -> one.getValue().getBytes(StandardCharsets.UTF_8))
                .findFirst();
        exchange.sendResponseHeaders(
                answer.isPresent() ? 200 : 404,
                answer.map(bytes -> bytes.length).orElse(-1));
        if (answer.isPresent()) {
            exchange.getResponseBody().write(answer.get());
        }
        exchange.close();
    }

    /** Decides with which HTTP status the connector takes a call. */
    void answersWith(Function<Call, Integer> other) {
        status = other;
    }

    String serviceUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The calls that answer something, without what the demo's history brings about by itself. */
    List<Call> answers() {
        return calls.stream().filter(call -> call.body().has("replyToId")).toList();
    }

    void forget() {
        calls.clear();
        status = call -> 200;
    }

    /** Waits for a call at the connector. */
    Call hears(Predicate<Call> wanted) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var found = calls.stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
        throw new AssertionError("Laurel never called like that: " + calls);
    }

    /** Something typed in somebody's own chat. */
    Answer says(String person, String text) {
        return posts(message(person, text));
    }

    ObjectNode message(String person, String text) {
        return activity("message", person).put("text", text).put("textFormat", "plain");
    }

    /** A button pressed in somebody's own chat. */
    ObjectNode press(String person, String verb, JsonNode data) {
        var activity = activity("invoke", person).put("name", "adaptiveCard/action");
        var action = activity.putObject("value").put("trigger", "manual").putObject("action");
        action.put("type", "Action.Execute").put("verb", verb).set("data", data);
        return activity;
    }

    ObjectNode activity(String type, String person) {
        var activity = JsonNodeFactory.instance.objectNode();
        activity.put("type", type).put("id", "in-" + ids.incrementAndGet());
        activity.put("timestamp", "2026-11-22T09:00:00Z").put("localTimestamp", "2026-11-22T04:00:00.5-05:00");
        activity.put("serviceUrl", serviceUrl()).put("channelId", "msteams");
        activity.putObject("from").put("id", "29:" + person).put("name", person).put("aadObjectId", person);
        activity.putObject("conversation")
                .put("id", "a:" + person)
                .put("conversationType", "personal")
                .put("tenantId", "bank");
        activity.putObject("recipient").put("id", "28:laurel").put("name", "Laurel");
        activity.putObject("channelData").putObject("tenant").put("id", "bank");
        return activity;
    }

    ObjectNode inChannel(ObjectNode activity) {
        activity.putObject("conversation")
                .put("id", "19:lunch@thread.tacv2;messageid=1")
                .put("conversationType", "channel")
                .put("isGroup", true)
                .put("tenantId", "bank");
        return activity;
    }

    Answer posts(JsonNode activity) {
        return posts(activity.toString().getBytes(StandardCharsets.UTF_8));
    }

    Answer posts(byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(laurel)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException lost) {
            throw new AssertionError("Laurel hung up", lost);
        } catch (InterruptedException stopped) {
            throw new AssertionError("Stopped", stopped);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        assertThat(response.body()).doesNotContain("\tat ", "Exception");
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
