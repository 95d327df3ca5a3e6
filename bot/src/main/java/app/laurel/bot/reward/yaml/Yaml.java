package app.laurel.bot.reward.yaml;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a file's structure, with the lines of everything in it, and never builds objects from it. */
final class Yaml {

    private Yaml() {}

    static Entry read(String file, String text, Set<String> known) {
        return new Entry(file, root(file, text), known);
    }

    private static Node root(String file, String text) {
        try {
            var root = new org.yaml.snakeyaml.Yaml(new LoaderOptions()).compose(new StringReader(text));
            return Optional.ofNullable(root).orElseThrow(() -> new RefusedFile(file, 1, "it is empty"));
        } catch (MarkedYAMLException e) {
            var line = Optional.ofNullable(e.getProblemMark()).map(mark -> mark.getLine() + 1);
            throw new RefusedFile(file, line.orElse(1), String.valueOf(e.getProblem()));
        }
    }
}
