package app.laurel.bot.instances;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lends its identity to what runs on a machine of Azure App Service, as documented: by two environment variables. */
final class Lender implements AutoCloseable {

    static final String TOKEN = "a-token-of-entra";

    private static final String PASSWORD = "known-to-this-machine";

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private Lender(HttpServer server) {
        this.server = server;
        server.createContext("/msi/token", this::lend);
        server.start();
    }

    static Lender start() throws IOException {
        return new Lender(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    Map<String, String> environment() {
        var address =
                "http://127.0.0.1:%d/msi/token".formatted(server.getAddress().getPort());
        return Map.of("IDENTITY_ENDPOINT", address, "IDENTITY_HEADER", PASSWORD);
    }

    /** The queries by which a token was asked for. */
    List<String> asked() {
        return asked;
    }

    private void lend(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!PASSWORD.equals(exchange.getRequestHeaders().getFirst("X-IDENTITY-HEADER"))) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            asked.add(exchange.getRequestURI().getQuery());
            var token = """
                {"access_token":"%s","expires_on":"%d","resource":"any","token_type":"Bearer","client_id":"laurel"}""".formatted(TOKEN, Instant.now().plusSeconds(86_400).getEpochSecond());
            var body = token.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
