package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.LaurelBot;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
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

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(LaurelBot.class, WireTests.Counter.class)
                .profiles("demo")
                .run("--server.port=0", "--laurel.data=" + data, "--laurel.demo.history=false");
    }

    private static int port(ConfigurableApplicationContext laurel) {
        return laurel.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
