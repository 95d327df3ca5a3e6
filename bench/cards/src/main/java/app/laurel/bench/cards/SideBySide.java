package app.laurel.bench.cards;

import app.laurel.cards.template.Template;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

/** A card by our engine as official.mjs measures it, in processor time, which a busy machine changes less. */
final class SideBySide {
    private static final int ROUNDS = 12;
    private static final int TURNS = 10_000;
    private static final JsonFactory FACTORY = new JsonFactory();

    private SideBySide() {}

    /** A card, made once. */
    private interface Work {
        void once() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        var card = arguments[0];
        var form = arguments[1];
        var data = new ObjectMapper().readTree(Files.readString(Path.of("bench/cards/data.json")));
        var template = Template.parse(Files.readString(Path.of("bench/cards", card + ".json")));
        report(card + " " + form, form.equals("tree") ? () -> template.expand(data) : () -> {
            try (var generator = FACTORY.createGenerator(OutputStream.nullOutputStream())) {
                template.expand(data, MissingNode.getInstance(), generator);
            }
        });
    }

    private static void report(String what, Work work) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var nanos = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var start = threads.getCurrentThreadCpuTime();
            for (var turn = 0; turn < TURNS; turn++) {
                work.once();
            }
            nanos[round] = (threads.getCurrentThreadCpuTime() - start) / TURNS;
        }
        var late = LongStream.of(nanos).skip(ROUNDS / 2).sorted().toArray();
        System.out.printf("ours     %s %.1f us of processor%n", what, late[late.length / 2] / 1000.0);
    }
}
