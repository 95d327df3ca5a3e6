package app.laurel.bot.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The Bot Framework's key server, on this machine. */
final class KeyServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, JsonNode> published = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean down;

    KeyServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/openidconfiguration", this::configuration);
        server.createContext("/keys", this::keys);
        server.start();
    }

    /** A new key, known to everybody. */
    RSAKey publishes(String id, String... endorsements) {
        var key = key(id);
        publish(key, List.of(endorsements));
        return key;
    }

    private void publish(RSAKey key, List<String> endorsements) {
        try {
            var json = JSON.readTree(key.toPublicJWK().toJSONString());
            if (!endorsements.isEmpty()) {
                var list = ((com.fasterxml.jackson.databind.node.ObjectNode) json).putArray("endorsements");
                endorsements.forEach(list::add);
            }
            published.put(key.getKeyID(), json);
        } catch (IOException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    void withdraws(String id) {
        published.remove(id);
    }

    /** A new key that nobody knows. */
    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException bug) {
            throw new IllegalStateException(bug);
        }
    }

    void isDown(boolean now) {
        down = now;
    }

    /** How often somebody asked for the keys. */
    int asked() {
        return asked.get();
    }

    URI configuration() {
        return uri("/openidconfiguration");
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void configuration(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var configuration = JsonNodeFactory.instance
                .objectNode()
                .put("issuer", "https://api.botframework.com")
                .put("jwks_uri", uri("/keys").toString());
        answer(exchange, configuration);
    }

    private void keys(HttpExchange exchange) throws IOException {
        var keys = JsonNodeFactory.instance.objectNode();
        keys.putArray("keys").addAll(published.values());
        answer(exchange, keys);
    }

    private void answer(HttpExchange exchange, JsonNode json) throws IOException {
        try (exchange) {
            var body = JSON.writeValueAsBytes(json);
            exchange.sendResponseHeaders(down ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
