package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.store.Documents;
import app.laurel.bot.testing.AtOnce;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What Laurel did before it was stopped, it does not do again afterwards. */
class RestartTests {

    @TempDir
    Path data;

    @Test
    void answersACopyAsItAnsweredBeforeTheRestart() throws IOException {
        JsonNode press;
        String first;
        try (var before = start();
                var teams = new TeamsTwin(port(before))) {
            press = teams.press(
                    "grace", "count.up", JsonNodeFactory.instance.objectNode().put("name", "x"));
            first = teams.posts(press).body();
            assertThat(first).contains("Counted 1");
        }
        try (var after = start();
                var teams = new TeamsTwin(port(after))) {
            assertThat(teams.posts(press).body()).isEqualTo(first);
            assertThat(after.getBean(WireTests.Counter.class).count("x")).isZero();
        }
    }

    @Test
    void answersWhatItHadAcknowledgedBefore() throws IOException {
        var port = freePort();
        try (var teams = new TeamsTwin(port)) {
            var count = JsonNodeFactory.instance.objectNode().put("name", "x");
            var press = teams.press("grace", "count.slowly", count).put("replyToId", "slow-card");
            var window = teams.activity("invoke", "grace").put("name", "task/submit");
            window.putObject("value").set("data", count.deepCopy().put("verb", "count.slowly"));
            var brought = List.of(press, window, teams.message("grace", "count slowly"));
            try (var before = start("--server.port=" + port)) {
                AtOnce.times(
                        brought.size(),
                        i -> assertThat(teams.posts(brought.get(i)).status()).isIn(200, 202));
                assertThat(before.getBean(WireTests.Counter.class).count("x")).isZero();
            }
            try (var after = start("--server.port=" + port)) {
                var counter = after.getBean(WireTests.Counter.class);
                counter.goOn();
                teams.hears(call -> call.path().endsWith("/activities/slow-card")
                        && call.text().contains("Counted "));
                teams.hears(call -> call.method().equals("POST") && call.text().contains("Counted "));
                teams.hears(call -> call.text().contains("[] slowly"));
                assertThat(counter.count("x")).isEqualTo(2);
                // Now that it is answered, a copy of it gets the answer at once, and has no effect.
                assertThat(teams.posts(press).body()).contains("Counted ");
                assertThat(counter.count("x")).isEqualTo(2);
                awaitNothingUnfinished(after.getBean(Documents.class));
            }
        }
    }

    @Test
    void saysThatItWillNotAnswerWhatItHadAcknowledgedLongBefore() throws IOException {
        var port = freePort();
        try (var teams = new TeamsTwin(port)) {
            var press = teams.press(
                    "marc",
                    "count.slowly",
                    JsonNodeFactory.instance.objectNode().put("name", "x"));
            try (var before = start("--server.port=" + port)) {
                assertThat(teams.posts(press).body()).isNotEmpty();
                assertThat(before.getBean(Documents.class).all(UnfinishedTurn.all()))
                        .hasSize(1);
                teams.says("player", "/demo clock +2h");
                teams.hears(call -> call.text().contains("It is now"));
            }
            try (var after = start("--server.port=" + port)) {
                teams.hears(call ->
                        call.path().contains("a:marc") && call.text().contains("Je ne vous ai pas répondu à temps"));
                awaitNothingUnfinished(after.getBean(Documents.class));
                teams.says("tess", "/exceptions");
                teams.hears(
                        call -> call.path().contains("a:tess") && call.text().contains("Somebody was not answered"));
                assertThat(after.getBean(WireTests.Counter.class).count("x")).isZero();
            }
        }
    }

    private static void awaitNothingUnfinished(Documents documents) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!documents.all(UnfinishedTurn.all()).isEmpty()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private ConfigurableApplicationContext start() {
        return start("--server.port=0");
    }

    private ConfigurableApplicationContext start(String server) {
        return new SpringApplicationBuilder(LaurelBot.class, WireTests.Counter.class)
                .profiles("demo")
                .run(server, "--laurel.data=" + data, "--laurel.demo.history=false");
    }

    private static int port(ConfigurableApplicationContext laurel) {
        return laurel.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
