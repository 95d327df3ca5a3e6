package app.laurel.bot.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;

/** As much of Teams as a rehearsal needs: it brings activities over HTTP, and takes every answer. */
final class RehearsedTeams implements AutoCloseable {

    private static final byte[] TAKEN = "{\"id\":\"1\"}".getBytes(UTF_8);

    private final HttpServer connector;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI laurel;
    private int activities;

    RehearsedTeams(int port) {
        this.laurel = URI.create("http://127.0.0.1:" + port + "/api/messages");
        try {
            connector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        connector.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        connector.createContext("/", RehearsedTeams::take);
        connector.start();
    }

    private static void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, TAKEN.length);
            exchange.getResponseBody().write(TAKEN);
        }
    }

    void says(String text) {
        bring("""
                "type":"message","text":"%s"
                """.formatted(text));
    }

    void presses(String verb) {
        bring("""
                "type":"invoke","name":"adaptiveCard/action",
                "value":{"trigger":"manual","action":{"type":"Action.Execute","verb":"%s","data":{}}}
                """.formatted(verb));
    }

    private void bring(String what) {
        var activity = """
                {%s,"id":"%d","channelId":"msteams","serviceUrl":"http://127.0.0.1:%d/",
                 "from":{"id":"29:ana","name":"Ana","aadObjectId":"ana"},"recipient":{"id":"28:laurel","name":"Laurel"},
                 "conversation":{"id":"a:rehearsal","conversationType":"personal","tenantId":"demo"},
                 "channelData":{"tenant":{"id":"demo"}}}
                """.formatted(what, ++activities, connector.getAddress().getPort());
        var request = HttpRequest.newBuilder(laurel)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(activity))
                .build();
        try {
            var status = http.send(request, BodyHandlers.ofString()).statusCode();
            if (status / 100 != 2) {
                throw new IllegalStateException("The rehearsal was answered with HTTP " + status);
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The rehearsal was stopped", stopped);
        }
    }

    @Override
    public void close() {
        connector.stop(0);
        http.close();
    }
}
