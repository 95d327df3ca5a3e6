package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;

/** Joining texts, and joining lists. */
final class ConcatFunctions {
    private ConcatFunctions() {}

    static Map<String, Function> all() {
        var concat = Function.lazy(1, Function.MANY, ConcatFunctions::concat);
        return Map.of("&", concat, "concat", concat);
    }

    private static JsonNode concat(List<Expression> arguments, Scope scope) {
        return Function.values(arguments, scope).stream()
                .reduce((left, right) -> concat(left, right, scope))
                .orElseThrow();
    }

    private static JsonNode concat(JsonNode left, JsonNode right, Scope scope) {
        if (Values.absent(left) && Values.absent(right)) {
            return MissingNode.getInstance();
        }
        if (isListOrNothing(left) && isListOrNothing(right)) {
            return scope.expansion().weighed(joined(left, right));
        }
        var start = Conversions.written(left);
        var end = Conversions.written(right);
        Expansion.allow((long) start.length() + end.length());
        return scope.expansion().weighed(TextNode.valueOf(start + end));
    }

    private static boolean isListOrNothing(JsonNode value) {
        return value.isArray() || Values.absent(value);
    }

    private static JsonNode joined(JsonNode left, JsonNode right) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var side : List.of(left, right)) {
            if (side instanceof ArrayNode list) {
                all.addAll(list);
            }
        }
        return all;
    }
}
