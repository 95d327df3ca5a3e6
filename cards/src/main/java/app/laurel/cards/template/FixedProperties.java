package app.laurel.cards.template;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Properties beside each other that are the same on each card; what follows the first name is encoded once for all.
 *
 * @param leads whether what is encoded ends with the name of the next property, which is sure to be there
 */
record FixedProperties(List<Named> values, boolean leads, SerializedString written) implements Element.Piece {
    private static final JsonFactory JSON = new JsonFactory();

    /** A fixed value and its name. */
    record Named(Key key, Fixed value) {}

    /** The pieces of an element, in which what is fixed is gathered. */
    static List<Element.Piece> gatheredIn(List<Element.Property> properties) {
        var pieces = new ArrayList<Element.Piece>();
        var run = new ArrayList<Named>();
        for (var property : properties) {
            if (property.node() instanceof Node.Literal(var fixed)) {
                run.add(new Named(property.key(), fixed));
            } else {
                flush(run, property.node().isAlwaysThere() ? Optional.of(property.key()) : Optional.empty(), pieces);
                pieces.add(property);
            }
        }
        flush(run, Optional.empty(), pieces);
        return List.copyOf(pieces);
    }

    private static void flush(List<Named> run, Optional<Key> next, List<Element.Piece> pieces) {
        if (!run.isEmpty()) {
            var values = behindFirstName(run);
            var written = next.map(key -> ":" + values + "," + quoted(key)).orElse(values);
            pieces.add(new FixedProperties(List.copyOf(run), next.isPresent(), new SerializedString(written)));
            run.clear();
        }
    }

    /** What an object of them would hold, without the first name and its colon. */
    private static String behindFirstName(List<Named> run) {
        var writer = new StringWriter();
        try (var generator = JSON.createGenerator(writer)) {
            var stream = new JsonStream(generator);
            generator.writeStartObject();
            for (var one : run) {
                stream.name(one.key());
                stream.fixed(one.value());
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var start = "{:".length() + quoted(run.getFirst().key()).length();
        return writer.toString().substring(start, writer.toString().length() - "}".length());
    }

    private static String quoted(Key key) {
        return '"' + String.valueOf(key.written().asQuotedChars()) + '"';
    }

    @Override
    public void expand(Scope scope, Layout layout) throws IOException {
        scope.expansion().spend(values.size());
        layout.put(this);
    }
}
