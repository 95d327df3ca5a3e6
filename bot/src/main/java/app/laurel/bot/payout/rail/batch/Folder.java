package app.laurel.bot.payout.rail.batch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A folder that Laurel and the bank's file transfer share: {@code out} and {@code in}, with {@code staging} beside. */
public final class Folder implements Outbox {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Path root;
    private final Supplier<UUID> ids;

    public Folder(Path root, Supplier<UUID> ids) {
        this.root = root;
        this.ids = ids;
    }

    @Override
    public String stage(String name, byte[] content) {
        var staged = name + "." + ids.get();
        try {
            Files.createDirectories(path("staging"));
            write(path("staging").resolve(staged), content);
            sync(path("staging"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return staged;
    }

    @Override
    public void handOver(String staged, String name) {
        if (!Files.isDirectory(path("staging"))) {
            throw new IllegalStateException("The folder for staging is gone, so nobody can say what has left");
        }
        try {
            Files.createDirectories(path("out"));
            Files.move(path("staging").resolve(staged), path("out").resolve(name), ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            // The rename has happened: before a crash, or in another instance.
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        sync(path("out"));
        sync(path("staging"));
    }

    @Override
    public void discard(String staged) {
        try {
            Files.deleteIfExists(path("staging").resolve(staged));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What has come in, whole: a name that begins with a dot or ends in {@code .tmp} or {@code .part} is still written. */
    List<Path> arrived() {
        if (!Files.isDirectory(path("in"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path("in"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("\\..*|.*\\.(tmp|part)"))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Its bytes; none if another instance has taken it, or it is larger than any answer. */
    byte[] read(Path file) {
        try {
            return Files.size(file) > MOST_BYTES ? new byte[0] : Files.readAllBytes(file);
        } catch (NoSuchFileException taken) {
            return new byte[0];
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Puts what was read aside, under {@code done} or {@code refused}. */
    void putAside(Path file, String where) {
        try {
            var aside = Files.createDirectories(path("in").resolve(where));
            Files.move(file, aside.resolve(file.getFileName() + "." + ids.get()), ATOMIC_MOVE);
        } catch (NoSuchFileException taken) {
            // Another instance has done it.
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A rename is safe on the disk only once its folder is. */
    private static void sync(Path folder) {
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Some file systems open no folders; they keep renames in their journal.
        }
    }

    private Path path(String name) {
        return root.resolve(name);
    }
}
