package app.laurel.bot.store.cosmos.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/** An account of Cosmos DB on the loopback interface, gone when it is closed. */
public final class CosmosDouble implements AutoCloseable {

    /** What a client needs to know; the same for all doubles, and no secret. */
    public static final String KEY = "bm9ib2R5J3Mgc2VjcmV0LCBhIGtleSBmb3IgdGVzdHMgb25seQ==";

    static {
        // Small answers must not wait for the acknowledgement of what went before.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Account account;
    private final Desk desk;
    private final Signature signature = new Signature(KEY);
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final Faults faults = new Faults();
    private final DoubleAdder charge = new DoubleAdder();
    private final LongAdder requests = new LongAdder();

    private CosmosDouble(HttpServer server, int ranges, InstantSource clock) {
        this.server = server;
        this.account = new Account(ranges);
        this.desk = new Desk(account, endpoint(), clock);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * Starts one on a free port.
     *
     * @param ranges the physical partitions of each container
     * @param clock by which documents expire
     */
    public static CosmosDouble start(int ranges, InstantSource clock) {
        return start(0, ranges, clock);
    }

    static CosmosDouble start(int port, int ranges, InstantSource clock) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            return new CosmosDouble(HttpServer.create(address, 0), ranges, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String endpoint() {
        return address(server);
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
    }

    /** Another way in, which can be cut without the others. */
    public Door openDoor() {
        try {
            var door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            door.createContext("/", this::serve);
            door.setExecutor(threads);
            door.start();
            return new Door(door);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on nobody may make databases and containers. */
    public void forbidMaking() {
        account.forbidMaking();
    }

    /** Lets in whoever brings this token of Entra's; they may work with what is there and make nothing. */
    public void admit(String token) {
        tokens.add("type=aad&ver=1.0&sig=" + token);
    }

    /** Makes a database with these containers in it, as somebody else might have. */
    public void make(String database, Iterable<? extends JsonNode> containers) {
        account.createDatabase(database);
        containers.forEach(container -> account.createContainer(database, container.deepCopy()));
    }

    /** A container as whoever created it has wanted it. */
    public ObjectNode definition(String database, String container) {
        return account.container(database, container).definition();
    }

    public Faults faults() {
        return faults;
    }

    /** All request units it has charged. */
    public double charge() {
        return charge.sum();
    }

    /** How often the whole of what a client had just written was sent back to it. */
    public long echoes() {
        return desk.echoes();
    }

    public long requests() {
        return requests.sum();
    }

    private void serve(HttpExchange exchange) throws IOException {
        requests.increment();
        var request = Request.of(exchange);
        var fault = Routing.isForDocuments(request) ? faults.draw() : Optional.<Fault>empty();
        try {
            var answer = answer(request, fault);
            if (fault.filter(Fault.ANSWER_LOST::equals).isPresent()) {
                exchange.close();
                return;
            }
            send(exchange, answer);
        } finally {
            exchange.close();
        }
    }

    private Answer answer(Request request, Optional<Fault> fault) {
        try {
            checkEntry(request);
            if (fault.filter(one -> !one.comesAfter()).isPresent()) {
                return Answer.refused(Faults.refusal(fault.get()));
            }
            var answer = desk.answer(request);
            return fault.isPresent() ? Answer.refused(Faults.refusal(fault.get())) : answer;
        } catch (Refusal refusal) {
            return Answer.refused(refusal);
        } catch (RuntimeException bug) {
            bug.printStackTrace();
            return Answer.refused(Refusal.of(500, "The double is broken: " + bug));
        }
    }

    private void checkEntry(Request request) {
        if (!tokens.contains(Signature.said(request))) {
            signature.verify(request);
        } else if (Routing.of(request).makes()) {
            throw Refusal.of(403, 5300, "The given request cannot be authorized by AAD token in data plane");
        }
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        charge.add(Double.parseDouble(answer.headers().getOrDefault(Answer.CHARGE, "0")));
        var headers = exchange.getResponseHeaders();
        answer.headers().forEach(headers::set);
        headers.set("Content-Type", "application/json");
        headers.set("x-ms-activity-id", UUID.randomUUID().toString());
        headers.set("x-ms-gatewayversion", "2.0.0");
        headers.set("x-ms-serviceversion", "version=2.14.0.0");
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** A way in; behind a closed one, nobody reaches the account or hears from it. */
    public record Door(HttpServer server) implements AutoCloseable {

        public String endpoint() {
            return address(server);
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
