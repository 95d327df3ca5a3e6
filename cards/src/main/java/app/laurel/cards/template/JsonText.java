package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.stream.Collectors;

/** Values as the JSON text that JavaScript writes, where numbers read as they do elsewhere. */
final class JsonText {
    private JsonText() {}

    static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> Values.writable(value).isNull() ? "null" : Values.text(value);
            case ARRAY -> value.valueStream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
            case OBJECT ->
                value.propertyStream()
                        .map(field -> quoted(field.getKey()) + ":" + of(field.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
