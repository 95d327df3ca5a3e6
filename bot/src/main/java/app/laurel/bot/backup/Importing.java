package app.laurel.bot.backup;

import app.laurel.bot.store.Held;
import app.laurel.bot.store.Holdings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Fills an empty store with all that a file holds; whoever was interrupted asks again, and it goes on. */
final class Importing {

    private static final int AT_ONCE = 1000;
    // Documents can be large; this many bytes of them are more than enough for one commit.
    private static final long MOST_BYTES = 8 * 1024 * 1024;

    private final Holdings holdings;
    private final Seal seal;
    private final Progress progress;

    Importing(Holdings holdings, Seal seal, Progress progress) {
        this.holdings = holdings;
        this.seal = seal;
        this.progress = progress;
    }

    void from(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file);
        }
        // Nothing is taken from a file that is not whole.
        var copy = check(file);
        try (var reader = CopyReader.of(file)) {
            var header = reader.header();
            seal.check(file, header.seal());
            var in = holdings.receive(copy);
            if (in > 0) {
                progress.say("Goes on behind %,d that are in already".formatted(in));
            }
            var taken = take(reader, in, header.documents());
            seal.takeFrom(file, header.seal());
            holdings.complete();
            progress.say("Imported %,d documents and places of followers".formatted(taken));
        }
    }

    /** Reads all of it, and returns the checksum of the whole, by which the copy is known. */
    private String check(Path file) throws IOException {
        try (var reader = CopyReader.of(file)) {
            var header = reader.header();
            while (reader.next().isPresent()) {
                progress.reached("Checked", reader.lines(), header.documents());
            }
            return reader.sum().whole();
        }
    }

    private long take(CopyReader reader, long in, long all) throws IOException {
        var next = new ArrayList<Held>();
        var read = 0L;
        var bytes = 0L;
        for (var line = reader.next(); line.isPresent(); line = reader.next()) {
            var held = line.get().held();
            if (held.isPresent() && read++ >= in) {
                next.add(held.get());
                bytes += bytes(held.get());
            }
            if (next.size() == AT_ONCE || bytes > MOST_BYTES) {
                holdings.add(next);
                progress.reached("Imported", read, all);
                next.clear();
                bytes = 0;
            }
        }
        if (!next.isEmpty()) {
            holdings.add(next);
        }
        return read;
    }

    private static long bytes(Held held) {
        return held instanceof Held.Kept(var key, var sheet) ? sheet.bytes() : 0;
    }
}
