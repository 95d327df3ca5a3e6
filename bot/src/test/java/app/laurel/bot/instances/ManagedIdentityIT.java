package app.laurel.bot.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.crash.LaurelProcess;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laurel with no key of the account's, but the identity of the machine that it runs on. */
class ManagedIdentityIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private final CosmosDouble cosmos = CosmosDouble.start(3, InstantSource.system());

    @AfterEach
    void close() {
        cosmos.close();
    }

    @Test
    void worksWithWhatWasMadeForItAndSaysWhatWasNot() throws Exception {
        try (var lender = Lender.start()) {
            cosmos.admit(Lender.TOKEN);
            assertThatThrownBy(() -> start(lender))
                    .hasMessageContaining("The container documents of the database laurel is missing")
                    .hasMessageContaining("Laurel may not create it");

            cosmos.make("laurel", described());
            var laurel = start(lender);
            try {
                awaitUp(laurel);
                assertThat(laurel.get("/actuator/prometheus")).contains("operation=\"commit\"");
                assertThat(lender.asked()).isNotEmpty().allMatch(query -> query.contains("resource="));
            } finally {
                laurel.kill();
            }
        }
    }

    @Test
    void saysThatItsIdentityHasNoRight() throws IOException {
        try (var lender = Lender.start()) {
            assertThatThrownBy(() -> start(lender)).hasMessageContaining("refuses the key or identity");
        }
    }

    private static void awaitUp(LaurelProcess laurel) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var health = ""; !health.contains("\"UP\""); health = laurel.get("/actuator/health")) {
            assertThat(System.nanoTime()).as(health).isLessThan(end);
            LockSupport.parkNanos(100_000_000);
        }
    }

    private LaurelProcess start(Lender lender) throws IOException {
        var options = List.of(
                "--laurel.store=cosmos",
                "--laurel.cosmos.endpoint=" + cosmos.endpoint(),
                "--laurel.cosmos.gateway=true",
                "--laurel.cosmos.lease=3s");
        return LaurelProcess.start(folder.resolve("laurel"), options, lender.environment());
    }

    private static JsonNode described() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("..", "infra", "cosmos.json").toFile())
                .path("containers");
    }
}
