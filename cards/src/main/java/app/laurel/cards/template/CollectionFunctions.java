package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Making lists and objects, and changing copies of them. */
final class CollectionFunctions {
    private CollectionFunctions() {}

    static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        all.put("createArray", Function.of(0, Integer.MAX_VALUE, CollectionFunctions::list));
        all.put("setProperty", Function.of(3, 3, CollectionFunctions::setProperty));
        return all;
    }

    private static JsonNode list(List<JsonNode> values) {
        var list = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> list.add(value.isMissingNode() ? NullNode.getInstance() : value));
        return list;
    }

    private static JsonNode setProperty(List<JsonNode> values) {
        if (!(values.getFirst() instanceof ObjectNode object)) {
            throw new Failure("Only an object has properties.");
        }
        return object.deepCopy().set(values.get(1).asText(), values.get(2));
    }
}
