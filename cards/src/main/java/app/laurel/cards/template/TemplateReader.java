package app.laurel.cards.template;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the JSON of a template, and the formulas in its strings. */
final class TemplateReader {
    private static final Set<String> RESERVED =
            Set.of("$data", "$when", "$root", "$index", "$host", "$_acTemplateVersion");
    private static final int LENGTH = 1_000_000;
    private static final JsonFactory JSON = new JsonFactory();

    private final String json;
    private int depth;

    TemplateReader(String json) {
        this.json = json;
    }

    Node read() {
        if (json.length() > LENGTH) {
            throw new TemplateRefused("This template is longer than " + LENGTH + " characters", new Position(1, 1));
        }
        try (var parser = JSON.createParser(json)) {
            if (parser.nextToken() == null) {
                throw new TemplateRefused("There is nothing here", new Position(1, 1));
            }
            var root = node(parser);
            if (parser.nextToken() != null) {
                throw refuse("There is more behind the end of the template", parser);
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new TemplateRefused(e.getOriginalMessage(), position(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node node(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> element(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> Interpolation.read(parser.getText(), source(parser));
            default -> Node.Literal.of(scalar(parser));
        };
    }

    private Element element(JsonParser parser) throws IOException {
        enter(parser);
        var fields = new LinkedHashMap<String, Node>();
        var data = Optional.<Node.Value>empty();
        var when = Optional.<Node>empty();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            var node = node(parser);
            if (name.equals("$data")) {
                data = Optional.of(InlineData.of(node));
            } else if (name.equals("$when")) {
                when = Optional.of(node);
            } else if (!RESERVED.contains(name)) {
                fields.put(name, node);
            }
        }
        depth--;
        var properties = fields.entrySet().stream()
                .map(field -> new Element.Property(Key.of(field.getKey()), field.getValue()))
                .toList();
        return new Element(properties, data, when);
    }

    private Node items(JsonParser parser) throws IOException {
        enter(parser);
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        depth--;
        return new Node.Items(List.copyOf(items));
    }

    private static JsonNode scalar(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NUMBER_INT -> Values.number(parser.getDoubleValue());
            case VALUE_NUMBER_FLOAT -> DoubleNode.valueOf(parser.getDoubleValue());
            default -> NullNode.getInstance();
        };
    }

    private void enter(JsonParser parser) {
        depth++;
        if (depth > Expansion.DEPTH) {
            throw refuse("This template is nested too deeply", parser);
        }
    }

    private Source source(JsonParser parser) {
        var place = parser.currentTokenLocation();
        return Source.ofString(json, (int) place.getCharOffset(), position(place));
    }

    private static Position position(JsonLocation place) {
        return new Position(place.getLineNr(), place.getColumnNr());
    }

    private TemplateRefused refuse(String reason, JsonParser parser) {
        return new TemplateRefused(reason, position(parser.currentTokenLocation()));
    }
}
