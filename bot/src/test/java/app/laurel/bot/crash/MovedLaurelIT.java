package app.laurel.bot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed Laurel is moved to another store, with kills on the way, and each accepted event is still settled exactly once. */
class MovedLaurelIT {

    private static final int KILLS = Integer.getInteger("laurel.kills", 3);
    private static final int CONFIRMATIONS = 150;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("laurel.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void settlesEachConfirmedReferralOnceThoughItMovesInBetween() throws IOException, InterruptedException {
        System.out.println("Seed of the kills: " + seed);
        Files.createDirectories(folder.resolve("old"));
        var old = LaurelProcess.start(folder.resolve("old"));
        var crm = new CrmUnderLoad(old::uri, seed);
        try {
            crm.begin();
            crm.awaitConfirmed(CONFIRMATIONS);
            crm.end();
        } finally {
            // Much is on its way at this moment: some followers have been told of it, others not.
            old.kill();
        }
        var copy = folder.resolve("copy.jsonl");
        copyThroughKills("export", copy, old.data(), folder.resolve("copy.jsonl.part"));
        var data = folder.resolve("new/data");
        Files.createDirectories(data);
        copyThroughKills("import", copy, data, data.resolve("laurel.db-wal"));

        var moved = LaurelProcess.start(folder.resolve("new"));
        try {
            RailBooks.awaitPaidOnce(moved, crm.confirmed());
        } finally {
            moved.kill();
        }
        assertThat(TrailLeft.verify(moved.data()).findings())
                .as("what is wrong with the trail")
                .isEmpty();
    }

    /** Kills the copying when what it writes has come to some size, again and again, and at last lets it be. */
    private void copyThroughKills(String word, Path file, Path data, Path grows)
            throws IOException, InterruptedException {
        var killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var copying = copying(word, file, data);
            var enough = size(grows) + random.nextInt(2_000_000);
            while (copying.isAlive() && size(grows) < enough) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
            killed += copying.isAlive() ? 1 : 0;
            copying.toHandle().destroyForcibly();
            copying.waitFor();
            if (copying.exitValue() == 0) {
                System.out.printf("%s: killed %d times%n", word, killed);
                return;
            }
        }
        System.out.printf("%s: killed %d times%n", word, killed);
        var copying = copying(word, file, data);
        assertThat(copying.waitFor()).as(log()).isZero();
    }

    private Process copying(String word, Path file, Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-jar", LaurelProcess.JAR.toAbsolutePath().toString(), word, file.toString()));
        command.add("--laurel.data=" + data);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("copying.log").toFile()))
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("copying.log"));
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
