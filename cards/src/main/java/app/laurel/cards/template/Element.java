package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** An object of a template: repeated for each item of its {@code $data}, left out unless its {@code $when} is true. */
record Element(Map<String, Node> fields, Optional<Node> data, Optional<Node> when) implements Node {

    @Override
    public JsonNode expand(Scope scope) {
        if (data.isEmpty()) {
            return once(scope);
        }
        var bound = data.get().expand(scope);
        return bound.isArray()
                ? each((ArrayNode) bound, scope)
                : once(bound.isMissingNode() ? scope : scope.over(bound));
    }

    private JsonNode once(Scope scope) {
        return isWanted(scope) ? fill(scope) : NullNode.getInstance();
    }

    private JsonNode each(ArrayNode items, Scope scope) {
        var result = JsonNodeFactory.instance.arrayNode();
        for (var i = 0; i < items.size(); i++) {
            var inner = scope.over(items.get(i), i);
            if (isWanted(inner)) {
                result.add(fill(inner));
            }
        }
        return switch (result.size()) {
            case 0 -> NullNode.getInstance();
            case 1 -> result.get(0);
            default -> result;
        };
    }

    private boolean isWanted(Scope scope) {
        if (when.isEmpty()) {
            return true;
        }
        return switch (when.get()) {
            case Bound bound -> holds(bound.formula(), scope.plain());
            // The official engine drops an element whose condition is anything else that JavaScript calls true.
            case Literal(var value) -> isFalsy(value);
            default -> false;
        };
    }

    private static boolean isFalsy(JsonNode value) {
        return value.isNull() || (value.isValueNode() && (value.asText().isEmpty() || !value.asBoolean(true)));
    }

    private static boolean holds(Expression formula, Scope scope) {
        try {
            var answer = formula.evaluate(scope);
            return answer.isBoolean() && answer.booleanValue();
        } catch (Failure _) {
            return false;
        }
    }

    private ObjectNode fill(Scope scope) {
        scope.expansion().spend(1);
        var result = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, node) -> {
            var value = node.expand(scope);
            if (!value.isMissingNode()) {
                result.set(name, value);
            }
        });
        return result;
    }
}
