package app.laurel.cards.template;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;

/** An Adaptive Card template, read and checked once; it never changes and serves any number of threads. */
public final class Template {
    private final Node root;

    private Template(Node root) {
        this.root = root;
    }

    /** Reads a template, or refuses it with the line and column of what is wrong. */
    public static Template parse(String json) {
        return new Template(new TemplateReader(json).read());
    }

    /** Gives the card for this data. */
    public JsonNode expand(JsonNode data) {
        return expand(data, MissingNode.getInstance());
    }

    /** Gives the card for this data, with what the host says of itself under {@code $host}. */
    public JsonNode expand(JsonNode data, JsonNode host) {
        return expand(data, host, InstantSource.system());
    }

    /** Writes the card for this data; where it is refused halfway, what has been written is of no use. */
    public void expand(JsonNode data, JsonNode host, JsonGenerator generator) throws IOException {
        expand(Scope.of(data, host, InstantSource.system()), new JsonStream(generator));
    }

    JsonNode expand(JsonNode data, JsonNode host, InstantSource clock) {
        var tree = new JsonTree();
        try {
            expand(Scope.of(data, host, clock), tree);
        } catch (IOException e) {
            throw new UncheckedIOException("A tree is written nowhere", e);
        }
        return tree.whole();
    }

    private void expand(Scope scope, Sink sink) throws IOException {
        root.expand(scope, new Layout(sink));
    }
}
