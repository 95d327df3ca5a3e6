package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Map;
import java.util.function.Predicate;

/** Asking what kind a value is. */
final class TypeFunctions {
    private TypeFunctions() {}

    static Map<String, Function> all() {
        return Map.of(
                "isString", is(JsonNode::isTextual),
                "isBoolean", is(JsonNode::isBoolean),
                "isArray", is(JsonNode::isArray),
                // JavaScript calls lists and null objects, too.
                "isObject", is(value -> value.isContainerNode() || value.isNull()),
                "isInteger", is(Values::isInteger),
                "isFloat", is(value -> value.isNumber() && !Values.isInteger(value)),
                "isDateTime", is(value -> value.isTextual() && Timestamp.isExact(value.textValue())));
    }

    private static Function is(Predicate<JsonNode> question) {
        return Function.of(1, 1, v -> BooleanNode.valueOf(question.test(v.getFirst())));
    }
}
