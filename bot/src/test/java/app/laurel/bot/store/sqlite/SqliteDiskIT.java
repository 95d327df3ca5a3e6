package app.laurel.bot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.StoreUnavailable;
import app.laurel.bot.store.Write;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of a few megabytes of its own, full and read-only; only where this user may mount one. */
class SqliteDiskIT {

    private static final int FAR_TOO_MANY = 10_000;

    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(isDone("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()), "may not mount");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        isDone("umount", disk.toString());
    }

    @Test
    void saysThatItIsFullLosesNothingAndGoesOnWhenThereIsRoom() throws IOException, InterruptedException {
        var stored = 0;
        try (var documents = open()) {
            stored = fill(documents);
            assertThat(stored).isPositive();
            assertThatThrownBy(() -> create(documents, "while it is full"))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("The disk is full; nothing was stored");
            assertHolds(documents, stored);

            assertThat(isDone("mount", "-o", "remount,size=32m", disk.toString()))
                    .isTrue();
            create(documents, "n" + stored++);
            assertHolds(documents, stored);
        }
        try (var again = open()) {
            assertHolds(again, stored);
            assertThat(again.read(new Key("p", "while it is full"), Note.class)).isEmpty();
        }
    }

    @Test
    void saysThatItCannotBeWrittenToAndGoesOnWhenItCan() throws IOException, InterruptedException {
        try (var documents = open()) {
            create(documents, "n0");
        }
        assertThat(isDone("mount", "-o", "remount,ro", disk.toString())).isTrue();
        assertThatThrownBy(this::open).isInstanceOf(StoreUnavailable.class).hasMessageContaining("can't be written to");

        assertThat(isDone("mount", "-o", "remount,rw", disk.toString())).isTrue();
        try (var documents = open()) {
            assertHolds(documents, 1);
            create(documents, "n1");
        }
    }

    private SqliteDocuments open() {
        return SqliteDocuments.open(disk.resolve("data"), InstantSource.system());
    }

    /** Writes until nothing more goes in; says how much did. */
    private static int fill(SqliteDocuments documents) {
        for (int number = 0; number < FAR_TOO_MANY; number++) {
            try {
                create(documents, "n" + number);
            } catch (StoreUnavailable full) {
                return number;
            }
        }
        throw new AssertionError("The disk is never full");
    }

    private static void create(SqliteDocuments documents, String id) {
        assertThat(documents
                        .commit(Batch.in("p", Write.create(id, new Note("x".repeat(20_000), ""))))
                        .done())
                .isTrue();
    }

    private static void assertHolds(SqliteDocuments documents, int stored) {
        for (int number = 0; number < stored; number++) {
            assertThat(documents.read(new Key("p", "n" + number), Note.class)).isPresent();
        }
    }

    private static boolean isDone(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
