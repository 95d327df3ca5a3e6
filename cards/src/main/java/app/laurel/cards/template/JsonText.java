package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.StringJoiner;

/** Values as the JSON text that JavaScript writes, where numbers read as they do elsewhere. */
final class JsonText {
    private JsonText() {}

    static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> Values.writable(value).isNull() ? "null" : Values.text(value);
            case ARRAY -> list(value);
            case OBJECT -> object(value);
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

    private static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
