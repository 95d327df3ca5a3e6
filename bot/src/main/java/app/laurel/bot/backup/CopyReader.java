package app.laurel.bot.backup;

import app.laurel.bot.store.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads the lines of a copy, and refuses whatever is not as it was written. */
final class CopyReader implements AutoCloseable {

    private static final byte[] BEFORE = CopyWriter.BEFORE.getBytes(StandardCharsets.US_ASCII);
    // A document has 2 MB at most, and each byte of it six as JSON within JSON.
    private static final int LONGEST = 16 * 1024 * 1024;
    private static final int BEHIND = CopyWriter.BETWEEN.length() + Sum.SHOWN + CopyWriter.BEHIND.length();

    private final Path file;
    private final InputStream bytes;
    private final Sum sum = new Sum();
    private byte[] buffer = new byte[1024 * 1024];
    private int start;
    private int end;
    private int behind;
    private long position;
    private long lines;
    private boolean ended;

    private CopyReader(Path file) throws IOException {
        this.file = file;
        this.bytes = Files.newInputStream(file);
    }

    static CopyReader of(Path file) throws IOException {
        return new CopyReader(file);
    }

    /** How many lines were read. */
    long lines() {
        return lines;
    }

    /** How many bytes they were. */
    long position() {
        return position + behind;
    }

    /** The checksum of what was read, to be gone on with. */
    Sum sum() {
        return sum;
    }

    /** The first line, which says what kind of file it is. */
    Line.Header header() throws IOException {
        var length = nextLine();
        if (length < 0 || !isLine(length)) {
            throw foreign();
        }
        var format = format(content(length));
        if (format > Line.FORMAT) {
            throw new Refused("%s was written by a newer Laurel (its format is %d, this Laurel knows %d)"
                    .formatted(file, format, Line.FORMAT));
        }
        if (taken(length).filter(Line.Header.class::isInstance).isEmpty()) {
            throw damaged();
        }
        return (Line.Header) Json.read(content(length), Line.class);
    }

    private int format(String content) {
        try {
            var first = Json.read(content, JsonNode.class);
            if (first.path("is").asText().equals("Header")
                    && first.path("format").isInt()) {
                return first.path("format").intValue();
            }
        } catch (RuntimeException noJson) {
            throw foreign();
        }
        throw foreign();
    }

    /** The next line behind the header; none behind the last. */
    Optional<Line> next() throws IOException {
        if (ended) {
            if (nextLine() >= 0) {
                throw new Refused(file + " goes on behind its end: it is damaged");
            }
            return Optional.empty();
        }
        var length = nextLine();
        if (length < 0) {
            throw new Refused("%s ends after line %d, before its end: it was cut off, or its export never finished"
                    .formatted(file, lines));
        }
        var line = taken(length).orElseThrow(this::damaged);
        ended = line instanceof Line.End;
        if (line instanceof Line.End(var count) && count != lines) {
            throw damaged();
        }
        return Optional.of(line);
    }

    private Refused foreign() {
        return new Refused(file + " is no export of Laurel");
    }

    private Refused damaged() {
        return new Refused("%s is damaged in line %d".formatted(file, Math.max(1, lines)));
    }

    /** The line, if it is as it was written. */
    private Optional<Line> taken(int length) {
        lines++;
        if (!isLine(length)) {
            return Optional.empty();
        }
        sum.add(buffer, start + BEFORE.length, length - BEFORE.length - BEHIND);
        if (!text(length - BEHIND, BEHIND).equals(CopyWriter.BETWEEN + sum.shown() + CopyWriter.BEHIND)) {
            return Optional.empty();
        }
        return Optional.of(Json.read(content(length), Line.class));
    }

    private boolean isLine(int length) {
        return length >= BEFORE.length + BEHIND
                && Arrays.equals(buffer, start, start + BEFORE.length, BEFORE, 0, BEFORE.length);
    }

    private String content(int length) {
        return text(BEFORE.length, length - BEFORE.length - BEHIND);
    }

    private String text(int from, int length) {
        return new String(buffer, start + from, length, StandardCharsets.UTF_8);
    }

    /** Brings the next line into the buffer, at its start; its length without the line feed, or -1 where nothing whole follows. */
    private int nextLine() throws IOException {
        start += behind;
        position += behind;
        behind = 0;
        var seen = start;
        while (true) {
            for (int at = seen; at < end; at++) {
                if (buffer[at] == '\n') {
                    behind = at + 1 - start;
                    return at - start;
                }
            }
            seen = end;
            var moved = start;
            if (!fill()) {
                return -1;
            }
            seen -= moved - start;
        }
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == LONGEST) {
            throw lines == 0 ? foreign() : new Refused("%s is damaged in line %d".formatted(file, lines + 1));
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        var more = bytes.read(buffer, end, buffer.length - end);
        end += Math.max(0, more);
        return more > 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
