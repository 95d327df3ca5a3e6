package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Values as the JSON text that JavaScript writes, where numbers read as they do elsewhere. */
final class JsonText {
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private JsonText() {}

    static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> Values.writable(value).isNull() ? "null" : Values.text(value);
            case ARRAY -> list(value);
            case OBJECT -> object(value);
            case STRING -> quoted(value.textValue());
            default -> value.toString();
        };
    }

    private static String list(JsonNode value) {
        var items = new StringJoiner(",", "[", "]");
        for (var item : value) {
            items.add(of(item));
        }
        return items.toString();
    }

    private static String object(JsonNode value) {
        var fields = new StringJoiner(",", "{", "}");
        for (var field : value.properties()) {
            fields.add(quoted(field.getKey()) + ":" + of(field.getValue()));
        }
        return fields.toString();
    }

    // Half a character, which a formula can cut out, is escaped, as JavaScript does.
    private static String quoted(String text) {
        var quoted = JsonNodeFactory.instance.textNode(text).toString();
        return HALF.matcher(quoted)
                .replaceAll(
                        half -> String.format("\\\\u%04x", (int) half.group().charAt(0)));
    }
}
