package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reading properties, and changing them in a copy: data is never altered. */
final class ObjectFunctions {
    private ObjectFunctions() {}

    static Map<String, Function> all() {
        return Map.of(
                "getProperty", Function.lazy(1, 2, ObjectFunctions::get),
                "setProperty", Function.of(3, 3, v -> set(copy(v), v)),
                "addProperty", Function.of(3, 3, ObjectFunctions::add),
                "removeProperty", Function.of(2, 2, v -> copy(v).without(name(v))),
                "merge", Function.of(1, Function.MANY, ObjectFunctions::merge));
    }

    private static JsonNode get(List<Expression> arguments, Scope scope) {
        var values = Function.values(arguments, scope);
        if (values.size() == 1) {
            return new Trail(Optional.empty(), Given.text(values.getFirst())).value(scope);
        }
        var name = Values.text(values.get(1));
        return new Trail(Optional.of(new Expression.Constant(values.getFirst())), name).value(scope);
    }

    private static ObjectNode copy(List<JsonNode> values) {
        var copy = JsonNodeFactory.instance.objectNode();
        return copy.setAll(Given.object(values.getFirst()));
    }

    private static String name(List<JsonNode> values) {
        return Conversions.written(values.get(1));
    }

    private static JsonNode set(ObjectNode object, List<JsonNode> values) {
        if (!values.get(2).isMissingNode()) {
            object.set(name(values), values.get(2));
        }
        return object;
    }

    private static JsonNode add(List<JsonNode> values) {
        var object = copy(values);
        if (object.has(name(values))) {
            throw new Failure("This property exists already.");
        }
        return set(object, values);
    }

    private static JsonNode merge(List<JsonNode> values) {
        var all = JsonNodeFactory.instance.objectNode();
        for (var value : values) {
            if (value.isArray()) {
                value.forEach(item -> all.setAll(Given.object(item)));
            } else {
                all.setAll(Given.object(value));
            }
        }
        return all;
    }
}
