package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.chat.teams.CredentialSettings.Lent;
import app.laurel.bot.chat.teams.Tokens.Token;
import app.laurel.bot.store.MovableClock;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bot asks for its tokens, in each way that Entra has for it. */
class EntraTokensTests {

    private static final TeamsSettings BOT = new TeamsSettings(
            Optional.of("11111111-2222-3333-4444-555555555555"),
            Optional.of("66666666-7777-8888-9999-000000000000"),
            Set.of(),
            Cloud.PUBLIC,
            Set.of(),
            Optional.empty());

    @TempDir
    Path folder;

    private TokenServer server;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException, InterruptedException {
        server = new TokenServer(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsTheAppsSecret() {
        assertThat(entra(secret("hush")).ask().text()).isEqualTo("token-1");
        assertThat(server.asked().getFirst())
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_secret", "hush")
                .containsEntry("client_id", BOT.appId().orElseThrow());
        assertThat(server.asked().getFirst().get("scope")).endsWith(" https://api.botframework.com/.default");
    }

    @Test
    void signsWithACertificateInPem() throws IOException, GeneralSecurityException {
        assertThat(entra(certificate(server.pem(), "")).ask().text()).isEqualTo("token-1");
        assertThat(server.asked().getFirst()).containsKey("client_assertion").doesNotContainKey("client_secret");
    }

    @Test
    void signsWithACertificateInPfx() {
        assertThat(entra(certificate(server.pfx(), TokenServer.PASSWORD)).ask().text())
                .isEqualTo("token-1");
        assertThat(server.asked().getFirst()).containsKey("client_assertion").doesNotContainKey("client_secret");
    }

    @Test
    void showsTheTokenOfItsWorkload() throws IOException {
        var file = Files.writeString(folder.resolve("workload"), "a-token-of-the-cluster");
        assertThat(entra(lent(Lent.WORKLOAD, Optional.of(file.toString())))
                        .ask()
                        .text())
                .isEqualTo("token-1");
        assertThat(server.asked().getFirst()).containsEntry("client_assertion", "a-token-of-the-cluster");
    }

    @Test
    void borrowsTheIdentityOfItsMachine() {
        var entra = new EntraTokens(BOT, lent(Lent.MANAGED, Optional.empty()), server.clientOnTheMachine());
        assertThat(entra.ask().text()).isEqualTo("token-1");
        assertThat(server.asked().getFirst())
                .containsEntry("resource", "https://api.botframework.com")
                .containsEntry("client_id", BOT.appId().orElseThrow());
    }

    @Test
    void asksInTheGovernmentsCloudForItsOwnTokens() {
        var bot = new TeamsSettings(BOT.appId(), BOT.tenantId(), Set.of(), Cloud.GCC_HIGH, Set.of(), Optional.empty());
        new EntraTokens(bot, secret("hush"), server.client()).ask();
        assertThat(server.asked().getFirst().get("scope")).endsWith(" https://api.botframework.us/.default");
    }

    @Test
    void asksAgainForWhatEndsSoon() {
        server.givesTokensFor(200);
        var entra = entra(secret("asks again"));
        entra.ask();
        assertThat(entra.ask().text()).isEqualTo("token-2");
    }

    /** How the bot shows who it is. */
    private enum Way {
        SECRET,
        CERTIFICATE,
        WORKLOAD,
        MANAGED
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void keepsItsTokenAndRenewsItInTheBackgroundBeforeItEnds(Way way) throws IOException, GeneralSecurityException {
        server.givesTokensFor(200);
        var clock = new MovableClock(InstantSource.system().instant());
        var background = new ArrayList<Runnable>();
        var tokens = new RenewedTokens(entra(way), clock, background::add);
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-1"));
        clock.advance(Duration.ofSeconds(3));
        for (int i = 0; i < 3; i++) {
            assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-1"));
        }
        assertThat(server.asked()).hasSize(1);
        assertThat(background).hasSize(1);
        background.getFirst().run();
        assertThat(tokens.current()).isEqualTo(new Token.Bearer("token-2"));
        assertThat(server.asked()).hasSize(2);
    }

    /** As a bot of its own, for Entra's library keeps tokens as long as the process lives. */
    private EntraTokens entra(Way way) throws IOException, GeneralSecurityException {
        var renewed = new TeamsSettings(
                Optional.of("22222222-2222-3333-4444-555555555555"),
                BOT.tenantId(),
                Set.of(),
                Cloud.PUBLIC,
                Set.of(),
                Optional.empty());
        return switch (way) {
            case SECRET -> new EntraTokens(renewed, secret("renewed"), server.client());
            case CERTIFICATE ->
                new EntraTokens(renewed, certificate(server.pfx(), TokenServer.PASSWORD), server.client());
            case WORKLOAD -> {
                var file = Files.writeString(folder.resolve("renewed"), "a-token-of-the-cluster");
                yield new EntraTokens(renewed, lent(Lent.WORKLOAD, Optional.of(file.toString())), server.client());
            }
            case MANAGED -> new EntraTokens(renewed, lent(Lent.MANAGED, Optional.empty()), server.clientOnTheMachine());
        };
    }

    @Test
    void asksAgainForWhatWasRefused() {
        var entra = entra(secret("refused"));
        entra.ask();
        entra.forget();
        assertThat(entra.ask().text()).isEqualTo("token-2");
    }

    @Test
    void doesNotTakeTheCertificateOfSomebodyElse() {
        var trusting = new EntraTokens(BOT, secret("hush"), HttpClient.newBuilder());
        assertThatThrownBy(trusting::ask).isInstanceOf(RuntimeException.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void delaysSendingWhileTheServerIsInTrouble() {
        for (var status : new int[] {429, 500, 503}) {
            server.isInTrouble(status);
            var tokens = new RenewedTokens(
                    entra(secret("in trouble with " + status)), InstantSource.system(), Thread::startVirtualThread);
            assertThat(tokens.current()).isInstanceOf(Token.Late.class);
            assertThat(((Token.Late) tokens.current()).pause()).isPositive().isLessThan(Duration.ofSeconds(3));
            awaitsToken(tokens);
        }
    }

    private static void awaitsToken(RenewedTokens tokens) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!(tokens.current() instanceof Token.Bearer)) {
            assertThat(System.nanoTime()).as("There never was a token").isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private EntraTokens entra(CredentialSettings settings) {
        return new EntraTokens(BOT, settings, server.client());
    }

    private CredentialSettings secret(String secret) {
        return settings(Optional.of(secret), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private CredentialSettings certificate(Path file, String password) {
        return settings(
                Optional.empty(),
                Optional.of(file.toString()),
                Optional.of(password),
                Optional.empty(),
                Optional.empty());
    }

    private CredentialSettings lent(Lent identity, Optional<String> tokenFile) {
        return settings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(identity), tokenFile);
    }

    private CredentialSettings settings(
            Optional<String> secret,
            Optional<String> certificate,
            Optional<String> password,
            Optional<Lent> identity,
            Optional<String> tokenFile) {
        return new CredentialSettings(
                secret, certificate, password, identity, tokenFile, Optional.of(server.authority()));
    }
}
