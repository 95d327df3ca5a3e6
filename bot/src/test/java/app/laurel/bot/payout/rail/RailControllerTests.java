package app.laurel.bot.payout.rail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RailControllerTests {

    private static final Instant NOON = Instant.parse("2026-11-22T17:00:00Z");
    private static final String KEY = "PABCDEFGHJKMNPQRSTVWXYZ012";

    private Instant now = NOON;
    private final RailSignatures signatures = new RailSignatures(
            rail -> Optional.of("secret").filter(secret -> rail.equals("simulated")), (InstantSource) () -> now);

    @Test
    void admitsWhatTheRailHasSignedForFiveMinutes() {
        var body = bytes("{}");
        var header = signatures.header("simulated", body);
        assertThat(signatures.admit("simulated", header, body)).isTrue();
        now = NOON.plus(Duration.ofMinutes(6));
        assertThat(signatures.admit("simulated", header, body)).isFalse();
    }

    @Test
    void refusesWhatIsChangedOrOfAnotherRail() {
        var body = bytes("{}");
        var header = signatures.header("simulated", body);
        assertThat(signatures.admit("simulated", header, bytes("{ }"))).isFalse();
        assertThat(signatures.admit("other", header, body)).isFalse();
        assertThat(signatures.admit("simulated", "", body)).isFalse();
        assertThat(signatures.admit("simulated", header.replace("t=", "t=1"), body))
                .isFalse();
    }

    @Test
    void readsWhatARailSays() {
        assertThat(read("{\"key\":\"%s\",\"state\":\"PAID\"}".formatted(KEY))).isPresent();
        assertThat(read("{\"key\":\"%s\",\"state\":\"RETURNED\",\"reason\":\"ACCOUNT_CLOSED\"}".formatted(KEY)))
                .isPresent();
    }

    @Test
    void readsNothingElse() {
        assertThat(read("")).isEmpty();
        assertThat(read("[]")).isEmpty();
        assertThat(read("{")).isEmpty();
        assertThat(read("{\"key\":\"R-1\",\"state\":\"PAID\"}")).isEmpty();
        assertThat(read("{\"key\":\"%s\",\"state\":\"GONE\"}".formatted(KEY))).isEmpty();
        assertThat(read("{\"key\":\"%s\",\"state\":\"PAID\",\"arrives\":\"soon\"}".formatted(KEY)))
                .isEmpty();
        assertThat(read("{\"key\":\"%s\",\"state\":\"FAILED\",\"reason\":\"<b>\"}".formatted(KEY)))
                .isEmpty();
    }

    private static Optional<RailEvent> read(String body) {
        return RailEvent.read(bytes(body), NOON);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
