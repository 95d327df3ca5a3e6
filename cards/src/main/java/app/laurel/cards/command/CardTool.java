package app.laurel.cards.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Starts the card tool: {@code expand TEMPLATE.json DATA.json [HOST.json]}. */
public final class CardTool {
    private static final String USAGE = "usage: laurel-cards expand TEMPLATE.json DATA.json [HOST.json]\n"
            + "       laurel-cards expand-lines < CASES.jsonl";

    private CardTool() {}

    /** Runs one command and leaves with 0 if it was done, 1 if it was refused. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var error = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, error));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream error) {
        try {
            if (arguments.equals(List.of("expand-lines"))) {
                return new Lines(System.in, out).expand();
            }
            if (arguments.size() >= 3
                    && arguments.size() <= 4
                    && arguments.getFirst().equals("expand")) {
                return Expand.of(arguments.subList(1, arguments.size())).into(out, error);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        error.println(USAGE);
        return 1;
    }
}
