package app.laurel.bot.api.outbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** The bank's own app, which takes events, or does what a test has told it to. */
final class BanksApp implements AutoCloseable {

    final List<Heard> heard = new CopyOnWriteArrayList<>();
    final List<String> elsewhere = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpServer server;

    BanksApp() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/events", this::take);
        server.createContext("/elsewhere", exchange -> {
            elsewhere.add(exchange.getRequestURI().toString());
            status(200, Map.of()).to(exchange);
        });
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    /** Answers the next request like this. */
    BanksApp answers(Answer answer) {
        answers.add(answer);
        return this;
    }

    /** Takes whatever comes from now on. */
    void answersWell() {
        answers.clear();
    }

    static Answer status(int status, Map<String, String> headers) {
        return exchange -> {
            headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    /** Cuts the line without a word. */
    static Answer dropped() {
        return HttpExchange::close;
    }

    /** Never answers. */
    Answer silence() {
        return exchange -> {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        heard.add(new Heard(headers.getFirst("X-Laurel-Event"), headers.getFirst("X-Laurel-Signature"), body));
        var answer = answers.poll();
        (answer == null ? status(204, Map.of()) : answer).to(exchange);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    /** A request. */
    record Heard(String event, String signature, String body) {}

    /** What is done with a request. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }
}
