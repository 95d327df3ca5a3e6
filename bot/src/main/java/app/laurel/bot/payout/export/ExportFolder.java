package app.laurel.bot.payout.export;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where files for the bank's other systems lie: each whole, or not there. */
record ExportFolder(Path path) {

    /** Writes a file; one of the same name gives way to it. */
    <R> R write(String name, Content<R> content) {
        try {
            Files.createDirectories(path);
            var unfinished = Files.createTempFile(path, "export-", ".tmp");
            R written;
            try (var rows = Files.newBufferedWriter(unfinished)) {
                written = content.writeTo(rows);
            }
            Files.move(unfinished, path.resolve(name), ATOMIC_MOVE, REPLACE_EXISTING);
            return written;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What stands in a file, and what is to be said of it. */
    interface Content<R> {

        R writeTo(Writer rows) throws IOException;
    }
}
