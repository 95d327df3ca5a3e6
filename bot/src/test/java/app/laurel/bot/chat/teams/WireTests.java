package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.testing.Vacancies;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Laurel as Teams meets it, over HTTP. */
class WireTests {

    private static ConfigurableApplicationContext laurel;
    private static TeamsTwin teams;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        laurel = new SpringApplicationBuilder(LaurelBot.class)
                .contextFactory(Vacancies.servletContexts())
                .profiles("demo")
                .run("--server.port=0", "--laurel.data=" + data);
        teams = new TeamsTwin(laurel.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @AfterAll
    static void stop() {
        teams.close();
        laurel.close();
    }

    @BeforeEach
    void forget() {
        teams.forget();
    }

    @Test
    void answersAMessageInItsConversation() {
        assertThat(teams.says("grace", "hello").status()).isEqualTo(202);
        var call = teams.hears(one -> one.text().contains("Hello Grace"));
        assertThat(call.path()).startsWith("/v3/conversations/a:grace/activities/in-");
        assertThat(call.body().path("replyToId").asText()).startsWith("in-");
    }
}
