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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To whom the bot's token goes, and what happens without one. */
class TeamsConnectorTests {

    private static final ObjectNode CARD = JsonNodeFactory.instance.objectNode();

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer server;
    private volatile int status = 200;
    private volatile Token token = new Token.Bearer("the-token");

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", exchange -> {
            heard.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.getResponseHeaders().set("Location", "https://evil.example/");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
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

    private Address here() {
        return new Address("http://127.0.0.1:" + server.getAddress().getPort() + "/", "a:ana");
    }

    private TeamsConnector connector(Set<String> hosts) {
        var tokens = new Tokens() {
            @Override
            public Token current() {
                return token;
            }

            @Override
            public void refused(String bearer) {
                refused.add(bearer);
            }
        };
        return new TeamsConnector(http, tokens, new ServiceHosts(Cloud.PUBLIC, hosts));
    }
}
