package app.laurel.bot.backup;

import app.laurel.bot.store.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes the lines of a copy, each with the checksum of all lines so far. */
final class CopyWriter implements AutoCloseable {

    static final String BEFORE = "{\"line\":";
    static final String BETWEEN = ",\"sum\":\"";
    static final String BEHIND = "\"}";

    private static final int BUFFER = 4 * 1024 * 1024;

    private final FileChannel file;
    private final Sum sum;
    private final ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
    private long lines;

    private CopyWriter(FileChannel file, Sum sum, long lines) {
        this.file = file;
        this.sum = sum;
        this.lines = lines;
    }

    /** Writes from the start. */
    static CopyWriter anew(Path file) throws IOException {
        return new CopyWriter(
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING),
                new Sum(),
                0);
    }

    /** Writes behind what is good already; what follows it is cut off. */
    static CopyWriter behind(Path file, Checked good) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.truncate(good.bytes());
        channel.position(good.bytes());
        return new CopyWriter(channel, good.sum(), good.lines());
    }

    long lines() {
        return lines;
    }

    void write(Line line) throws IOException {
        var content = Json.write(line).getBytes(StandardCharsets.UTF_8);
        sum.add(content, 0, content.length);
        put(BEFORE.getBytes(StandardCharsets.US_ASCII));
        put(content);
        put((BETWEEN + sum.shown() + BEHIND + "\n").getBytes(StandardCharsets.US_ASCII));
        lines++;
    }

    private void put(byte[] bytes) throws IOException {
        for (int done = 0; done < bytes.length; ) {
            if (!waiting.hasRemaining()) {
                flush();
            }
            var some = Math.min(waiting.remaining(), bytes.length - done);
            waiting.put(bytes, done, some);
            done += some;
        }
    }

    /** Hands all lines to the file. */
    void flush() throws IOException {
        waiting.flip();
        while (waiting.hasRemaining()) {
            file.write(waiting);
        }
        waiting.clear();
    }

    /** Writes the last line, and waits until the disk has everything. */
    void end() throws IOException {
        write(new Line.End(lines + 1));
        flush();
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
