package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.chat.Routes;
import com.nimbusds.jose.jwk.RSAKey;
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
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Activities as nobody should send them, at the real endpoint: each is answered, and none changes anything.
 *
 * <p>{@code -Dlaurel.fuzz=100000 -Dlaurel.seed=fresh} sends others, and more of them.
 */
@ExtendWith(OutputCaptureExtension.class)
class FuzzTests {

    private static final int ACTIVITIES = Integer.getInteger("laurel.fuzz", 10_000);
    private static final int AT_ONCE = 32;
    private static final Set<Integer> ANSWERS = Set.of(200, 202, 400, 401, 413, 501);

    /** What a connector that is asked might say. */
    private static final List<String> TOLD = List.of(
            "",
            "[[[",
            "null",
            "{\"objectId\":7,\"aadObjectId\":[]}",
            "{\"objectId\":\"nobody|\"}",
            "{\"objectId\":\"nobody\"}",
            "{\"conversations\":[null,7,{\"id\":[]},{\"id\":\"19:fuzz@thread.tacv2\"}]}",
            "x".repeat(100_000));

    private static final AtomicInteger IDS = new AtomicInteger();

    private static final KeyServer KEYS = new KeyServer();
    private static final RSAKey KEY = KEYS.publishes("key", "msteams");

    private static HttpServer connector;
    private static String serviceUrl;
    private static String token;
    private static ConfigurableApplicationContext laurel;

    @TempDir
    static Path data;

    @BeforeAll
    static void start() throws IOException {
        connector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        connector.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        connector.createContext("/", FuzzTests::accept);
        connector.start();
        serviceUrl = "http://127.0.0.1:" + connector.getAddress().getPort() + "/";
        token = new ChannelToken("app", serviceUrl).signedBy(KEY);
        laurel = new SpringApplicationBuilder(LaurelBot.class, NoToken.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--laurel.data=" + data,
                        "--laurel.crm.secret=a secret of the test",
                        "--laurel.rails.simulated.enabled=true",
                        "--laurel.teams.app-id=app",
                        "--laurel.teams.tenant-id=bank",
                        "--laurel.teams.client-secret=a secret of the test",
                        "--laurel.teams.service-hosts=127.0.0.1",
                        "--laurel.teams.keys=" + KEYS.configuration());
    }

    private static void accept(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var told = exchange.getRequestMethod().equals("GET")
                    ? TOLD.get(IDS.getAndIncrement() % TOLD.size())
                    : "{\"id\":\"x\"}";
            var answer = told.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    @AfterAll
    static void stop() {
        laurel.close();
        connector.stop(0);
        KEYS.close();
    }

    @Test
    void answersEachAndChangesNothing(CapturedOutput log) throws SQLException {
        var seed = seed();
        var before = Kept.documents(data);
        var faults = new ConcurrentHashMap<Integer, String>();
        var statuses = new ConcurrentHashMap<Integer, AtomicInteger>();
        try (var http = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var room = new Semaphore(AT_ONCE);
            IntStream.range(0, ACTIVITIES).forEach(number -> {
                var body = junk(seed, number).next();
                room.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        var answer = send(http, body);
                        statuses.computeIfAbsent(answer.status(), status -> new AtomicInteger())
                                .incrementAndGet();
                        if (!answer.isFit()) {
                            faults.put(number, answer.toString());
                        }
                    } finally {
                        room.release();
                    }
                });
            });
        }
        var told = "seed %d, answers %s".formatted(seed, statuses);
        assertThat(faults).as(told).isEmpty();
        assertThat(statuses.get(200)).as(told).hasValueGreaterThan(ACTIVITIES / 12);
        assertThat(statuses.get(202)).as(told).hasValueGreaterThan(ACTIVITIES / 12);
        Kept.assertSame(before, Kept.documents(data), told);
        assertThat(log.getAll().lines().filter(line -> line.contains(Junk.MARK) || line.contains(" ERROR ")))
                .as(told)
                .isEmpty();
        System.out.println("Fuzzed: " + told);
    }

    private static long seed() {
        var wanted = System.getProperty("laurel.seed", "20261122");
        return wanted.equals("fresh") ? System.nanoTime() : Long.parseLong(wanted);
    }

    private static Junk junk(long seed, int number) {
        var routes = laurel.getBean(Routes.class);
        var words = Stream.concat(
                        routes.commands().stream().map(Routes.Command::words), Stream.of("R-AAAAAAAA", "P123", "003"))
                .toList();
        var verbs = routes.presses().stream().map(Routes.Press::verb).toList();
        // They hold no role: what they press is not theirs, and what is theirs needs more than junk.
        var people = List.of("ana", "ben", "lucy", "chloe", "diego", "noah");
        return new Junk(new Random(seed + 31L * number), serviceUrl, people, words, verbs);
    }

    private record Answer(int status, String body) {

        boolean isFit() {
            return ANSWERS.contains(status) && !body.contains("Exception") && !body.contains("\tat ");
        }
    }

    private static Answer send(HttpClient http, byte[] body) {
        var port = laurel.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException lost) {
            return new Answer(0, "No answer: " + lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(0, "Stopped");
        }
    }

    /** A connector that asks for no token. */
    static final class NoToken {

        @Bean
        @Primary
        Tokens noToken() {
            return Tokens.Token.NotNeeded::new;
        }
    }
}
