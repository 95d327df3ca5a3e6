package app.laurel.bot.reward.yaml;

import org.yaml.snakeyaml.nodes.Node;

/** A file that Laurel doesn't start with, with the line and the reason. */
public final class RefusedFile extends RuntimeException {

    RefusedFile(String file, int line, String reason) {
        super("%s, line %d: %s".formatted(file, line, reason));
    }

    RefusedFile(String file, Node node, String reason) {
        this(file, node.getStartMark().getLine() + 1, reason);
    }
}
