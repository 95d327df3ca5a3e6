package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndorsedKeysTests {

    private static final String URL = "https://smba.trafficmanager.net/amer/";

    private final KeyServer server = new KeyServer();
    private final RSAKey first = server.publishes("first", "msteams");
    private final RSAKey unknown = KeyServer.key("unknown");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void asksOnceForManyTokens() throws Exception {
        var tokens = tokens(Duration.ofHours(6));
        for (int i = 0; i < 50; i++) {
            assertThat(accepts(tokens, first)).isTrue();
        }
        assertThat(server.asked()).isEqualTo(1);
    }

    @Test
    void learnsANewKeyWhenItIsFirstNamed() throws Exception {
        var tokens = tokens(Duration.ofHours(6));
        assertThat(accepts(tokens, first)).isTrue();
        assertThat(accepts(tokens, server.publishes("second", "msteams"))).isTrue();
        assertThat(server.asked()).isEqualTo(2);
    }

    @Test
    void doesNotHammerTheKeyServerForJunk() throws Exception {
        var tokens = tokens(Duration.ofHours(6));
        for (int i = 0; i < 200; i++) {
            assertThat(accepts(tokens, unknown)).isFalse();
        }
        assertThat(server.asked()).isLessThanOrEqualTo(4);
        assertThat(accepts(tokens, first)).isTrue();
    }

    @Test
    void forgetsAKeyThatIsNoLongerPublished() throws Exception {
        var tokens = tokens(Duration.ofMillis(40));
        assertThat(accepts(tokens, first)).isTrue();
        var second = server.publishes("second", "msteams");
        server.withdraws("first");
        awaits(() -> accepts(tokens, second) && !accepts(tokens, first));
    }

    @Test
    void goesOnWithTheLastKnownKeysWhenTheKeyServerIsDown() throws Exception {
        var tokens = tokens(Duration.ofMillis(40));
        assertThat(accepts(tokens, first)).isTrue();
        server.isDown(true);
        var asked = server.asked();
        awaits(() -> {
            assertThat(accepts(tokens, first)).isTrue();
            return server.asked() > asked;
        });
        assertThat(accepts(tokens, first)).isTrue();
    }

    @Test
    void goesOnWithTheLastKnownKeysWhenTheServerNamesNone() throws Exception {
        var tokens = tokens(Duration.ofMillis(40));
        assertThat(accepts(tokens, first)).isTrue();
        server.withdraws("first");
        var asked = server.asked();
        awaits(() -> {
            assertThat(accepts(tokens, first)).isTrue();
            return server.asked() > asked;
        });
    }

    @Test
    void letsNobodyInWithoutAnyKeys() throws Exception {
        server.isDown(true);
        var tokens = tokens(Duration.ofHours(6));
        assertThatThrownBy(() -> read(tokens, first)).isInstanceOf(JOSEException.class);
    }

    private ChannelTokens tokens(Duration freshness) {
        JWKSource<SecurityContext> keys = EndorsedKeys.of(server.configuration(), freshness);
        return new ChannelTokens(keys, ChannelToken.ISSUER, "app", InstantSource.system());
    }

    private static boolean accepts(ChannelTokens tokens, RSAKey key) throws ParseException {
        try {
            return read(tokens, key).equals(URL);
        } catch (BadJOSEException | JOSEException refused) {
            return false;
        }
    }

    private static String read(ChannelTokens tokens, RSAKey key)
            throws ParseException, BadJOSEException, JOSEException {
        return tokens.serviceUrl(new ChannelToken("app", URL).signedBy(key));
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void awaits(Condition condition) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("It took too long").isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
        }
    }
}
