package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.chat.teams.CredentialSettings.Lent;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.mock.env.MockEnvironment;

/** Outside the demo, Laurel starts only as the bot that it is. */
class MissingCredentialsTests {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final ServiceHosts HOSTS = new ServiceHosts(Cloud.PUBLIC, Set.of());
    private static final CredentialSettings SECRET = credentials("secret", "", Optional.empty());

    private final TeamsConfiguration configuration = new TeamsConfiguration();

    @TempDir
    Path data;

    @Test
    void doesNotStartWithoutAnySettingsAndSaysWhichAreMissing() {
        assertThatThrownBy(this::start)
                .rootCause()
                .isInstanceOf(MissingCredentials.class)
                .hasMessage("Laurel does not start without laurel.teams.app-id, and without laurel.teams.tenant-id, and"
                        + " without laurel.teams.client-secret, or laurel.teams.certificate, or laurel.teams.identity."
                        + " Without Teams, use the profile demo on a laptop: --spring.profiles.active=demo");
    }

    @Test
    void refusesToRunWithoutAnAppId() {
        refuses(bot("", "bank"), SECRET, "without laurel.teams.app-id.");
        refuses(bot("  ", "bank"), SECRET, "without laurel.teams.app-id.");
    }

    @Test
    void refusesToRunWithoutATenant() {
        refuses(bot("app", ""), SECRET, "without laurel.teams.tenant-id.");
    }

    @Test
    void refusesToRunWithoutCredentials() {
        refuses(bot("app", "bank"), credentials("", "", Optional.empty()), "without laurel.teams.client-secret, or");
    }

    @Test
    void refusesToRunWithTwoKindsOfCredentials() {
        refuses(
                bot("app", "bank"),
                credentials("secret", "", Optional.of(Lent.MANAGED)),
                "with laurel.teams.client-secret and laurel.teams.identity together");
        refuses(
                bot("app", "bank"),
                credentials("secret", "bot.pem", Optional.empty()),
                "with laurel.teams.client-secret and laurel.teams.certificate together");
    }

    @Test
    void needsNoneOnALaptop() {
        var demo = new MockEnvironment();
        demo.setActiveProfiles("demo");
        assertThat(configuration.door(bot("", ""), credentials("", "", Optional.empty()), HOSTS, demo, CLOCK))
                .isInstanceOf(LaptopDoor.class);
    }

    @Test
    void neverShowsASecret() {
        assertThat(credentials("hush", "", Optional.empty())).asString().doesNotContain("hush");
        assertThat(new Tokens.Token.Bearer("hush")).asString().doesNotContain("hush");
    }

    @Test
    void saysItInOneSentenceAtTheStart() {
        var cause = MissingCredentials.missing(List.of("laurel.teams.app-id"));
        assertThat(new MissingCredentialsAnalyzer().analyze(cause))
                .extracting(analysis -> analysis.getDescription())
                .asString()
                .startsWith("Laurel does not start without laurel.teams.app-id");
    }

    private void start() {
        new SpringApplicationBuilder(LaurelBot.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--laurel.data=" + data)
                .close();
    }

    private void refuses(TeamsSettings bot, CredentialSettings credentials, String why) {
        assertThatThrownBy(() -> configuration.door(bot, credentials, HOSTS, new MockEnvironment(), CLOCK))
                .isInstanceOf(MissingCredentials.class)
                .hasMessageContaining(why);
    }

    private static TeamsSettings bot(String appId, String tenant) {
        return new TeamsSettings(
                Optional.of(appId), Optional.of(tenant), Set.of(), Cloud.PUBLIC, Set.of(), Optional.empty());
    }

    private static CredentialSettings credentials(String secret, String certificate, Optional<Lent> identity) {
        return new CredentialSettings(
                Optional.of(secret),
                Optional.of(certificate),
                Optional.empty(),
                identity,
                Optional.empty(),
                Optional.empty());
    }
}
