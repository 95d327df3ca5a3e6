package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.testing.CardButtons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Forms with Microsoft's people picker, which sends the ids that people have in Entra. */
class PeoplePickerWireTests {

    private static final String REASON = "They stayed on the line until a frozen card worked again";

    private static ConfigurableApplicationContext laurel;
    private static TeamsTwin twin;
    private static ImpatientTeams teams;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        laurel = new SpringApplicationBuilder(LaurelBot.class)
                .profiles("demo")
                .run("--server.port=0", "--laurel.data=" + data, "--laurel.forms.people=picked");
        twin = new TeamsTwin(laurel.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        teams = new ImpatientTeams(twin);
    }

    @AfterAll
    static void stop() {
        twin.close();
        laurel.close();
    }

    @Test
    void asksThePickerForPeople() {
        teams.says("grace", "nominate");
        var form = teams.card("grace", card -> CardButtons.find(card, "Submit").isPresent());
        var picker = CardButtons.inputs(form).stream()
                .filter(input -> input.path("id").asText().equals("people"))
                .findFirst()
                .orElseThrow();
        assertThat(picker.at("/choices.data/type").asText()).isEqualTo("Data.Query");
        assertThat(picker.path("choices.data").path("dataset").asText()).isEqualTo("graph.microsoft.com/users");
    }

    @Test
    void takesSeveralPickedPeople() {
        teams.says("ana", "nominate");
        assertThat(teams.presses("ana", "Submit", "Who", Map.of("Who", "kim,ben", "What for", REASON)))
                .contains("Kim Park", "Ben Okafor", "nominated");
    }

    @Test
    void asksAgainForSomebodyWhomLaurelDoesNotKnow() {
        teams.says("mona", "nominate");
        var stranger = "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d";
        assertThat(teams.presses("mona", "Submit", "Who", Map.of("Who", stranger, "What for", REASON)))
                .contains(REASON, "graph.microsoft.com/users")
                .doesNotContain("nominated for");
    }
}
