package app.laurel.bot.chat.teams;

import static app.laurel.bot.people.graph.EntraServer.managedBy;
import static app.laurel.bot.people.graph.EntraServer.status;
import static app.laurel.bot.people.graph.EntraServer.user;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.people.Bearers;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.graph.EntraServer;
import app.laurel.cards.chat.AnswerCard;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The whole Laurel as a bank runs it: its people from Entra, signed requests, and itself installed where it is not yet. */
class EntraWireTests {

    private static final PersonId ANA = new PersonId("ana");
    private static final PersonId MONA = new PersonId("mona");

    @TempDir
    Path data;

    @Test
    void knowsWhomEntraKnowsAndIsInstalledForWhomItWritesToFirst() throws IOException {
        var port = freePort();
        try (var keys = new KeyServer();
                var entra = new EntraServer();
                var teams = new TeamsTwin(port)) {
            entra.begins(entra.pageBefore("p2", user("mona", "")))
                    .goesOn("p2", entra.lastPage("d1", user("ana", managedBy("mona"))))
                    .installing("mona", status(429).withHeader("Retry-After", "1"));
            var key = keys.publishes("key", "msteams");
            var token = new ChannelToken("app", teams.serviceUrl()).signedBy(key);
            try (var laurel = start(port, keys, entra)) {
                var people = laurel.getBean(People.class);
                await(() -> people.find(ANA).isPresent());
                assertThat(people.managerOf(ANA)).map(Person::id).contains(MONA);

                assertThat(says(teams, token, teams.message("ana", "hi"))).isEqualTo(202);
                teams.hears(call -> call.path().contains("a:ana") && call.text().contains("Hello ana"));
                assertThat(says(teams, token, teams.message("zoe", "hi"))).isEqualTo(202);
                teams.hears(call -> call.path().contains("a:zoe") && call.text().contains("I can't find you"));

                laurel.getBean(Messenger.class).tell(MONA, Matter.ANSWER, "first", AnswerCard.of("The first word"));
                await(() -> entra.installed("mona") > 1);
                assertThat(teams.calls()).noneMatch(call -> call.path().equals("/v3/conversations"));
                entra.installing("mona", status(201));
                teams.hears(call ->
                        call.path().contains("opened-mona") && call.text().contains("The first word"));
            }
        }
    }

    private static int says(TeamsTwin teams, String token, ObjectNode message) {
        return teams.posts(message.toString().getBytes(StandardCharsets.UTF_8), "Authorization", "Bearer " + token)
                .status();
    }

    private ConfigurableApplicationContext start(int port, KeyServer keys, EntraServer entra) {
        return new SpringApplicationBuilder(LaurelBot.class, Shown.class)
                .run(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--laurel.data=" + data,
                        "--laurel.crm.secret=a secret of the test",
                        "--laurel.rails.simulated.enabled=true",
                        "--laurel.people.source=graph",
                        "--laurel.people.graph.endpoint=" + entra.endpoint(),
                        "--laurel.people.graph.install-app=laurel-app",
                        "--laurel.teams.app-id=app",
                        "--laurel.teams.tenant-id=bank",
                        "--laurel.teams.client-secret=a secret of the test",
                        "--laurel.teams.service-hosts=127.0.0.1",
                        "--laurel.teams.keys=" + keys.configuration());
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What Laurel shows to the connector and to Graph, who believe it here. */
    static final class Shown {

        @Bean
        @Primary
        Tokens noToken() {
            return Tokens.Token.NotNeeded::new;
        }

        @Bean
        @Primary
        Bearers believed() {
            return new Bearers() {
                @Override
                public Optional<String> bearer(String scope) {
                    return Optional.of("believed");
                }

                @Override
                public void refused(String scope, String bearer) {
                    throw new AssertionError("It was believed");
                }
            };
        }
    }
}
