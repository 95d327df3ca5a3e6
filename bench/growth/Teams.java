import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What stands around Laurel: the channel that brings what people say, the connector that takes the replies, and the CRM. */
final class Teams implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer connector;
    private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();

    Teams() throws IOException {
        connector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        connector.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        connector.createContext("/", this::take);
        connector.start();
    }

    private void take(HttpExchange call) throws IOException {
        var body = call.getRequestBody().readAllBytes();
        var activity = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        var answer = "{\"id\":\"a:%d\"}".formatted(ids.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, answer.length);
        call.getResponseBody().write(answer);
        call.close();
        var asked = waiting.remove(activity.path("replyToId").asText());
        if (asked != null && !activity.path("type").asText().equals("typing")) {
            asked.complete(activity);
        }
    }

    /** Says something in a person's own chat, and waits for the reply. */
    JsonNode say(URI laurel, String person, String text) throws Exception {
        var id = "m" + ids.incrementAndGet();
        var reply = new CompletableFuture<JsonNode>();
        waiting.put(id, reply);
        post(laurel, activity("message", id, person).put("text", text));
        return reply.get(60, TimeUnit.SECONDS);
    }

    /** Presses a button, and returns what comes in the card's place. */
    JsonNode press(URI laurel, String person, String verb, JsonNode data) throws Exception {
        var activity = activity("invoke", "i" + ids.incrementAndGet(), person).put("name", "adaptiveCard/action");
        var action = activity.putObject("value").put("trigger", "manual").putObject("action");
        action.put("type", "Action.Execute").put("verb", verb).set("data", data);
        return JSON.readTree(post(laurel, activity));
    }

    private ObjectNode activity(String type, String id, String person) {
        var activity = JSON.createObjectNode();
        activity.put("type", type)
                .put("id", id)
                .put("timestamp", Instant.now().toString())
                .put("channelId", "msteams")
                .put("serviceUrl", "http://127.0.0.1:" + connector.getAddress().getPort() + "/")
                .put("locale", "en-CA");
        activity.putObject("from").put("id", "29:" + person).put("name", person).put("aadObjectId", person);
        activity.putObject("recipient").put("id", "28:bot").put("name", "Laurel");
        activity.putObject("conversation")
                .put("id", "a:" + person)
                .put("conversationType", "personal")
                .put("tenantId", "11111111-1111-1111-1111-111111111111");
        return activity;
    }

    private String post(URI laurel, JsonNode activity) throws Exception {
        return send(HttpRequest.newBuilder(laurel.resolve("/api/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(activity.toString()))
                .build());
    }

    /** The CRM confirms a referral by a colleague. */
    void confirm(URI laurel, String crmId, String colleague, String product) throws Exception {
        var body = """
                {"eventId":"q","type":"referral.qualified","occurredAt":"%4$s",\
                "referral":{"crmId":"%1$s","product":"%3$s","country":"CA",\
                "referrer":{"kind":"EMPLOYEE","id":"%2$s","name":"Somebody","email":"%2$s@bench.bank"},\
                "referee":{"id":"C-%1$s","name":"Customer","email":"%1$s@example.com"},\
                "status":"qualified","amount":{"value":"1500.00","currency":"CAD"}}}\
                """.formatted(crmId, colleague, product, Instant.now().minusSeconds(60));
        var time = Long.toString(Instant.now().getEpochSecond());
        send(HttpRequest.newBuilder(laurel.resolve("/api/crm/events"))
                .header("Content-Type", "application/json")
                .header("X-Laurel-Signature", "t=" + time + ",v1=" + signature(time + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static String signature(String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("demo-crm-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String send(HttpRequest request) throws Exception {
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() {
        connector.stop(0);
    }
}
