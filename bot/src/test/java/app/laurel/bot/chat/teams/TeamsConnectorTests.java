package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Address;
import app.laurel.bot.chat.Connector.Sent;
import app.laurel.bot.chat.Home;
import app.laurel.bot.chat.teams.Tokens.Token;
import app.laurel.bot.people.PersonId;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom the bot's token goes, and what happens without one. */
class TeamsConnectorTests {

    private static final ObjectNode CARD = JsonNodeFactory.instance.objectNode();

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final ConnectorClient http = new ConnectorClient(Duration.ofSeconds(15));
    private HttpServer server;
    private volatile int status = 200;
    private volatile Map<String, String> headers = Map.of();
    private volatile boolean trickles;
    private volatile String body = "";
    private volatile Token token = new Token.Bearer("the-token");

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", exchange -> {
            heard.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.getResponseHeaders().set("Location", "https://evil.example/");
            headers.forEach(exchange.getResponseHeaders()::set);
            if (trickles) {
                // Promises more than it ever sends.
                exchange.sendResponseHeaders(status, 100);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
                return;
            }
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(0);
        http.close();
    }

    @Test
    void showsItsTokenToTheConnector() {
        assertThat(connector(Set.of("127.0.0.1")).post(here(), CARD)).isInstanceOf(Sent.Accepted.class);
        assertThat(heard).containsExactly("Bearer the-token");
    }

    @Test
    void sendsNothingToAnAddressThatIsNotTeams() {
        var connector = connector(Set.of());
        assertThat(connector.post(here(), CARD)).isInstanceOf(Sent.Refused.class);
        assertThat(connector.update(here(), "a", CARD)).isInstanceOf(Sent.Refused.class);
        assertThat(connector.open(new Home(here().serviceUrl(), "bank", "28:laurel"), new PersonId("ana")))
                .isInstanceOf(Sent.Refused.class);
        assertThat(connector.reply(here(), "a", "text")).isInstanceOf(Sent.Refused.class);
        assertThat(connector.post(new Address("not a URL", "a"), CARD)).isInstanceOf(Sent.Refused.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void followsNobodyElsewhere() {
        status = 307;
        assertThat(connector(Set.of("127.0.0.1")).post(here(), CARD)).isInstanceOf(Sent.Refused.class);
        assertThat(heard).hasSize(1);
    }

    @Test
    void waitsUntilThereIsAToken() {
        token = new Token.Late(Duration.ofSeconds(2));
        assertThat(connector(Set.of("127.0.0.1")).post(here(), CARD)).isEqualTo(new Sent.Busy(Duration.ofSeconds(2)));
        assertThat(heard).isEmpty();
    }

    @Test
    void takesARefusedTokenBackAndTriesAgain() {
        status = 401;
        assertThat(connector(Set.of("127.0.0.1")).post(here(), CARD)).isInstanceOf(Sent.Busy.class);
        assertThat(refused).containsExactly("the-token");
    }

    @Test
    void needsNoTokenOnALaptop() {
        token = new Token.NotNeeded();
        assertThat(connector(Set.of("127.0.0.1")).post(here(), CARD)).isInstanceOf(Sent.Accepted.class);
        assertThat(heard).containsExactly("null");
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "999999, 600", "soon, 0", "-1, 0"})
    void waitsAsLongAsTeamsAsks(String retryAfter, int seconds) {
        status = 429;
        headers = Map.of("Retry-After", retryAfter);
        assertThat(connector(Set.of("127.0.0.1")).post(here(), CARD))
                .isEqualTo(new Sent.Busy(Duration.ofSeconds(seconds)));
    }

    /** What may be tried again, what may be there already, and what will never be. */
    @ParameterizedTest
    @CsvSource({
        "200, Accepted",
        "201, Accepted",
        "408, Busy",
        "412, Busy",
        "429, Busy",
        "503, Busy",
        "401, Busy",
        "500, Unknown",
        "502, Unknown",
        "504, Unknown",
        "403, Blocked",
        "404, Gone",
        "410, Gone",
        "400, Refused",
        "413, Refused",
        "301, Refused"
    })
    void readsFromTheStatusWhatBecameOfAMessage(int answered, String became) {
        status = answered;
        assertThat(connector(Set.of("127.0.0.1")).post(here(), CARD).getClass().getSimpleName())
                .isEqualTo(became);
    }

    @Test
    void waitsUntilTheMomentThatTeamsNames() {
        status = 503;
        var inAMinute = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(1));
        headers = Map.of("Retry-After", inAMinute);
        assertThat(connector(Set.of("127.0.0.1")).post(here(), CARD))
                .isInstanceOfSatisfying(
                        Sent.Busy.class,
                        busy -> assertThat(busy.retryAfter())
                                .isBetween(Duration.ofSeconds(40), Duration.ofSeconds(61)));
    }

    @Test
    void givesUpOnAnAnswerThatTricklesOrNeverEnds() throws IOException {
        trickles = true;
        try (var impatient = new ConnectorClient(Duration.ofMillis(300))) {
            assertThat(connector(impatient, Set.of("127.0.0.1")).post(here(), CARD))
                    .isInstanceOf(Sent.Unknown.class);
        }
        trickles = false;
        body = "x".repeat(1_000_000);
        assertThat(connector(Set.of("127.0.0.1")).post(here(), CARD)).isInstanceOf(Sent.Unknown.class);
    }

    @Test
    void asksTeamsWhatItWantsToKnow() {
        body = "{\"id\":\"29:ana\"}";
        var told =
                connector(Set.of("127.0.0.1")).ask(here().serviceUrl(), "v3", "conversations", "19:a/b c", "members");
        assertThat(told.orElseThrow().path("id").asText()).isEqualTo("29:ana");
        assertThat(heard).containsExactly("Bearer the-token");
    }

    @Test
    void asksNobodyElseAndNobodyWithoutAToken() {
        assertThat(connector(Set.of()).ask(here().serviceUrl(), "v3")).isEmpty();
        token = new Token.Late(Duration.ofSeconds(2));
        assertThat(connector(Set.of("127.0.0.1")).ask(here().serviceUrl(), "v3"))
                .isEmpty();
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {307, 401, 403, 404, 429, 500, 503})
    void doesWithoutWhatTeamsDoesNotSay(int answered) {
        status = answered;
        assertThat(connector(Set.of("127.0.0.1")).ask(here().serviceUrl(), "v3"))
                .isEmpty();
    }

    @Test
    void doesNotWaitLongForWhatIsOnlyGoodToKnow() {
        trickles = true;
        var start = System.nanoTime();
        assertThat(connector(Set.of("127.0.0.1")).ask(here().serviceUrl(), "v3"))
                .isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        trickles = false;
        body = "x".repeat(2_000_000);
        assertThat(connector(Set.of("127.0.0.1")).ask(here().serviceUrl(), "v3"))
                .isEmpty();
    }

    /** Byte after byte, each in good time. */
    @Test
    void givesUpOnAHeadThatDrips() throws IOException {
        try (var dripping = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var impatient = new ConnectorClient(Duration.ofMillis(500))) {
            Thread.startVirtualThread(() -> drip(dripping));
            var address = new Address("http://127.0.0.1:" + dripping.getLocalPort() + "/", "a:ana");
            assertThat(connector(impatient, Set.of("127.0.0.1")).post(address, CARD))
                    .isInstanceOf(Sent.Unknown.class);
        }
    }

    private static void drip(ServerSocket server) {
        try (var connection = server.accept()) {
            var out = connection.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nX-Endless: ".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write('x');
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException over) {
            // The other side has had enough.
        }
    }

    @Test
    void knowsWhatHasNotBeenSent() {
        var nobody = new Address("http://127.0.0.1:" + closedPort() + "/", "a:ana");
        assertThat(connector(Set.of("127.0.0.1")).post(nobody, CARD)).isEqualTo(new Sent.Busy(Duration.ZERO));
        var nowhere = new Address("https://laurel.invalid/", "a:ana");
        assertThat(connector(Set.of("laurel.invalid")).post(nowhere, CARD)).isEqualTo(new Sent.Busy(Duration.ZERO));
    }

    private static int closedPort() {
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Address here() {
        return new Address("http://127.0.0.1:" + server.getAddress().getPort() + "/", "a:ana");
    }

    private TeamsConnector connector(Set<String> hosts) {
        return connector(http, hosts);
    }

    private TeamsConnector connector(ConnectorClient http, Set<String> hosts) {
        return new TeamsConnector(http, tokens(), new ServiceHosts(Cloud.PUBLIC, hosts));
    }

    private Tokens tokens() {
        return new Tokens() {
            @Override
            public Token current() {
                return token;
            }

            @Override
            public void refused(String bearer) {
                refused.add(bearer);
            }
        };
    }
}
