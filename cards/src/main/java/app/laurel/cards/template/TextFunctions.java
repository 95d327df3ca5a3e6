package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Working with text. */
final class TextFunctions {
    private TextFunctions() {}

    static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        var concat = Function.of(1, Integer.MAX_VALUE, TextFunctions::concat);
        all.put("&", concat);
        all.put("concat", concat);
        return all;
    }

    private static JsonNode concat(List<JsonNode> values) {
        return values.stream().reduce(TextFunctions::concat).orElseThrow();
    }

    private static JsonNode concat(JsonNode left, JsonNode right) {
        if (Values.absent(left) && Values.absent(right)) {
            return MissingNode.getInstance();
        }
        var lists = (left.isArray() || Values.absent(left)) && (right.isArray() || Values.absent(right));
        if (!lists) {
            return TextNode.valueOf(written(left) + written(right));
        }
        var all = JsonNodeFactory.instance.arrayNode();
        if (left instanceof ArrayNode list) {
            all.addAll(list);
        }
        if (right instanceof ArrayNode list) {
            all.addAll(list);
        }
        return all;
    }

    /** How a value reads inside text: nothing for nothing, JSON for lists and objects. */
    static String written(JsonNode value) {
        if (Values.absent(value)) {
            return "";
        }
        return value.isContainerNode() ? value.toString() : Values.text(value);
    }
}
