package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.chat.teams.CredentialSettings.Lent;
import app.laurel.bot.chat.teams.Tokens.Token;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
