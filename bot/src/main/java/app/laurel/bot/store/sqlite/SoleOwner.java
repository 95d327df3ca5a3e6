package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.StoreUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The claim of this process on a data folder; the system drops it when the process ends, however it ends. */
final class SoleOwner implements AutoCloseable {

    private final FileChannel channel;

    private SoleOwner(FileChannel channel) {
        this.channel = channel;
    }

    static SoleOwner of(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw new StoreUnavailable("Another Laurel is running on " + folder.toAbsolutePath()
                        + ". Stop it, or choose another folder with --laurel.data");
            }
            return new SoleOwner(channel);
        } catch (IOException e) {
            throw new StoreUnavailable("The data folder " + folder.toAbsolutePath() + " can't be written to", e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByOurselves) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
