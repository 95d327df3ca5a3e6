package app.laurel.bot.backup;

import app.laurel.bot.audit.SealingKey;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The key that has sealed the trail goes beside the copy, never into it: whoever has both could change the trail unseen.
 *
 * @param place where Laurel looks for it
 */
record Seal(Path place) {

    /** Names the key; empty if nothing has been sealed yet. */
    String name() throws IOException {
        return nameOf(place);
    }

    private static String nameOf(Path file) throws IOException {
        return Files.exists(file) ? SealingKey.in(file).fingerprint() : "";
    }

    static Path beside(Path copy) {
        return copy.resolveSibling(copy.getFileName() + ".key");
    }

    /** Puts the key beside a copy. */
    void keepBeside(Path copy) throws IOException {
        if (Files.exists(place)) {
            copy(place, beside(copy));
        }
    }

    /** Finds out, before anything is taken in, whether the trail of a copy could be verified here. */
    void check(Path copy, String name) throws IOException {
        if (name.isEmpty() || name().equals(name)) {
            return;
        }
        if (!name().isEmpty()) {
            throw new Refused("The trail was sealed with another key than the one in " + place
                    + ". Take that one away, or name the right one with --laurel.audit.key-file");
        }
        if (!nameOf(beside(copy)).equals(name)) {
            throw new Refused("The key that sealed the trail is missing: put it at %s or, with its .pub, at %s"
                    .formatted(place, beside(copy)));
        }
    }

    /** Takes the key from beside a copy, unless it is in its place. */
    void takeFrom(Path copy, String name) throws IOException {
        if (!name.isEmpty() && !Files.exists(place)) {
            Files.createDirectories(place.toAbsolutePath().getParent());
            copy(beside(copy), place);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(SealingKey.publicFile(from), SealingKey.publicFile(to), StandardCopyOption.REPLACE_EXISTING);
        // For nobody else's eyes from the first moment on, and whole or not at all.
        var draft = to.resolveSibling(to.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(draft);
        }
        Files.write(draft, Files.readAllBytes(from));
        Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
