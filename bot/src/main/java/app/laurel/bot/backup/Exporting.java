package app.laurel.bot.backup;

import app.laurel.bot.store.Held;
import app.laurel.bot.store.Holdings;
import app.laurel.bot.store.Holdings.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes all that a store holds into a file; whoever was interrupted asks again, and it goes on. */
final class Exporting {

    private final Holdings holdings;
    private final Seal seal;
    private final Progress progress;

    Exporting(Holdings holdings, Seal seal, Progress progress) {
        this.holdings = holdings;
        this.seal = seal;
        this.progress = progress;
    }

    void to(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new Refused(file + " is there already; choose another name, or take it away");
        }
        var draft = file.resolveSibling(file.getFileName() + ".part");
        var header = new Line.Header(Line.FORMAT, holdings.state(), holdings.count(), seal.name());
        try (var writer = writer(draft, header)) {
            writer.end();
            progress.say("Exported %,d lines".formatted(writer.lines()));
        }
        seal.keepBeside(file);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private CopyWriter writer(Path draft, Line.Header header) throws IOException {
        var begun = Files.exists(draft) ? good(draft, header) : Optional.<Checked>empty();
        var writer = begun.isPresent() ? CopyWriter.behind(draft, begun.get()) : CopyWriter.anew(draft);
        try {
            if (begun.isEmpty()) {
                writer.write(header);
            } else {
                progress.say("Goes on behind line %,d".formatted(writer.lines()));
            }
            holdings.read(begun.map(Checked::next).orElse(""), part -> write(part, writer, header.documents()));
            return writer;
        } catch (IOException | RuntimeException fault) {
            writer.close();
            throw fault;
        }
    }

    private void write(Part part, CopyWriter writer, long all) {
        try {
            for (Held held : part.held()) {
                writer.write(Line.of(held));
            }
            writer.write(new Line.Place(part.next()));
            writer.flush();
            progress.reached("Exported", writer.lines(), all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an earlier attempt has left, up to the last place from which it can go on, if the store is still the same. */
    private static Optional<Checked> good(Path draft, Line.Header header) throws IOException {
        var good = Optional.<Checked>empty();
        try (var reader = CopyReader.of(draft)) {
            if (!reader.header().equals(header)) {
                return Optional.empty();
            }
            for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                if (line.get() instanceof Line.Place(var next)) {
                    good = Optional.of(new Checked(
                            reader.position(), reader.lines(), reader.sum().copy(), next));
                }
            }
        } catch (Refused brokenOff) {
            return good;
        }
        return good;
    }
}
