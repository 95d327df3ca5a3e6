package app.laurel.bot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing process again and again, and looks for what it had been promised. */
class SqliteCrashIT {

    private static final int KILLS = Integer.getInteger("laurel.kills", 50);

    @TempDir
    Path folder;

    private final Set<String> acknowledged = new HashSet<>();

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        var seed = Long.getLong("laurel.seed", System.nanoTime());
        System.out.println("Seed of the kills: " + seed);
        var random = new Random(seed);
        for (int kill = 1; kill <= KILLS; kill++) {
            var said = writeAndDie("run" + kill, 100 + random.nextInt(1400));
            look("each time", said);
            acknowledged.addAll(said);
        }
        look("at the end", acknowledged);
        System.out.printf("%d commits acknowledged before %d kills, none lost%n", acknowledged.size(), KILLS);
    }

    /** Says what was acknowledged. */
    private Set<String> writeAndDie(String run, int millis) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillableWriter.class.getName(),
                        folder.toString(),
                        run)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var acknowledgedNow = new HashSet<String>();
        try (var said = process.inputReader()) {
            acknowledgedNow.add(said.readLine());
            Thread.ofVirtual().start(() -> {
                LockSupport.parkNanos(millis * 1_000_000L);
                process.toHandle().destroyForcibly();
            });
            // A line that was cut off by the kill was not yet said.
            var lines = said.readAllAsString();
            acknowledgedNow.addAll(
                    lines.substring(0, lines.lastIndexOf('\n') + 1).lines().toList());
        }
        process.waitFor();
        return acknowledgedNow;
    }

    /** A follower goes on where it was, or is a new one that is told of everything. */
    private void look(String follower, Set<String> promised) {
        try (var documents = SqliteDocuments.open(folder, InstantSource.system())) {
            var told = new HashSet<Key>();
            while (documents.next(follower, Note.class, 1000, notes -> notes.forEach(note -> told.add(note.key())))) {}
            for (var one : promised) {
                var key = keyOf(one);
                assertThat(told.contains(key)).as("told of %s", key).isTrue();
                var note = documents.read(key, Note.class).orElseThrow();
                var event = new Key(key.partition(), EventDocument.id(key.id(), 1));
                assertThat(documents
                                .read(event, EventDocument.class)
                                .orElseThrow()
                                .value()
                                .hash())
                        .isEqualTo(note.head());
            }
        }
    }

    private static Key keyOf(String line) {
        var words = List.of(line.split(" "));
        return new Key("p|" + words.get(0), "n" + words.get(1));
    }
}
