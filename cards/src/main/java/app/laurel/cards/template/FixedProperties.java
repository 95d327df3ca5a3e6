package app.laurel.cards.template;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Properties beside each other that are the same on each card; what follows the first name is encoded once for all. */
record FixedProperties(List<Named> values, SerializedString written) implements Element.Piece {
    private static final JsonFactory JSON = new JsonFactory();

    /** A fixed value and its name. */
    record Named(Key key, Fixed value) {}

    /** The pieces of an element, in which what is fixed is gathered. */
    static List<Element.Piece> gatheredIn(List<Element.Property> properties) {
        var pieces = new ArrayList<Element.Piece>();
        var run = new ArrayList<Element.Property>();
        for (var property : properties) {
            if (property.node() instanceof Node.Literal) {
                run.add(property);
            } else {
                flush(run, pieces);
                pieces.add(property);
            }
        }
        flush(run, pieces);
        return List.copyOf(pieces);
    }

    private static void flush(List<Element.Property> run, List<Element.Piece> pieces) {
        if (!run.isEmpty()) {
            pieces.add(of(run));
            run.clear();
        }
    }

    private static FixedProperties of(List<Element.Property> run) {
        var values = run.stream()
                .map(property -> new Named(property.key(), ((Node.Literal) property.node()).fixed()))
                .toList();
        return new FixedProperties(values, new SerializedString(behindFirstName(values)));
    }

    /** What an object of them would hold, without the first name and its colon. */
    private static String behindFirstName(List<Named> values) {
        var writer = new StringWriter();
        try (var generator = JSON.createGenerator(writer)) {
            var stream = new JsonStream(generator, false);
            generator.writeStartObject();
            for (var value : values) {
                stream.name(value.key());
                stream.fixed(value.value());
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var name = values.getFirst().key().written().asQuotedChars();
        return writer.toString()
                .substring(name.length + "{'':".length(), writer.toString().length() - 1);
    }

    @Override
    public void expand(Scope scope, Layout layout) throws IOException {
        scope.expansion().spend(values.size());
        layout.put(this);
    }
}
