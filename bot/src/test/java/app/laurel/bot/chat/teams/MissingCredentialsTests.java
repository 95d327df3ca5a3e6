package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class MissingCredentialsTests {

    private static final TeamsSettings NONE =
            new TeamsSettings(Optional.empty(), Optional.of("bank"), Optional.of(" "));

    private final TeamsConfiguration configuration = new TeamsConfiguration();

    @Test
    void doesNotStartWithoutCredentialsAndSaysWhichAreMissing() {
        assertThatThrownBy(() -> configuration.tokenCheck(NONE, new MockEnvironment()))
                .isInstanceOf(MissingCredentials.class)
                .hasMessageContaining("laurel.teams.app-id, laurel.teams.client-secret.")
                .hasMessageContaining("--spring.profiles.active=demo");
    }

    @Test
    void saysItInOneSentenceAtTheStart() {
        var cause = new MissingCredentials(List.of("laurel.teams.app-id"));
        assertThat(new MissingCredentialsAnalyzer().analyze(cause))
                .extracting(analysis -> analysis.getDescription())
                .asString()
                .startsWith("Laurel does not start without laurel.teams.app-id");
    }

    @Test
    void needsNoneOnALaptop() {
        var demo = new MockEnvironment();
        demo.setActiveProfiles("demo");
        assertThatCode(() -> configuration.tokenCheck(NONE, demo)).doesNotThrowAnyException();
    }
}
