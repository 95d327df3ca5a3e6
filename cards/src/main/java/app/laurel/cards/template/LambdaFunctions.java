package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;

/** Asking or working out something for each item of a list, or each property of an object. */
final class LambdaFunctions {
    private LambdaFunctions() {}

    static Map<String, Function> all() {
        return Map.of(
                "select", Function.lambda(LambdaFunctions::each),
                "foreach", Function.lambda(LambdaFunctions::each),
                "where", Function.lambda(LambdaFunctions::where),
                "any", Function.lambda(LambdaFunctions::any),
                "all", Function.lambda(LambdaFunctions::whole),
                "indicesAndValues", Function.of(1, 1, v -> indicesAndValues(v.getFirst())));
    }

    private static JsonNode each(List<Expression> arguments, Scope scope) {
        var collection = arguments.getFirst().evaluate(scope);
        if (collection.isTextual()) {
            throw new Failure("This is neither a list nor an object.");
        }
        return ListFunctions.list(items(collection).stream()
                .map(item -> arguments.get(2).evaluate(inner(arguments, item, scope)))
                .toList());
    }

    private static JsonNode where(List<Expression> arguments, Scope scope) {
        var collection = arguments.getFirst().evaluate(scope);
        var found = items(collection).stream()
                .filter(item -> holds(arguments, item, scope))
                .toList();
        if (collection.isArray()) {
            return ListFunctions.list(found);
        }
        var object = JsonNodeFactory.instance.objectNode();
        found.forEach(item -> object.set(item.get("key").textValue(), item.get("value")));
        return object;
    }

    private static JsonNode any(List<Expression> arguments, Scope scope) {
        return BooleanNode.valueOf(
                items(arguments.getFirst().evaluate(scope)).stream().anyMatch(item -> holds(arguments, item, scope)));
    }

    private static JsonNode whole(List<Expression> arguments, Scope scope) {
        return BooleanNode.valueOf(
                items(arguments.getFirst().evaluate(scope)).stream().allMatch(item -> holds(arguments, item, scope)));
    }

    private static boolean holds(List<Expression> arguments, JsonNode item, Scope scope) {
        try {
            return Values.isTrue(arguments.get(2).evaluate(inner(arguments, item, scope)));
        } catch (Failure _) {
            return false;
        }
    }

    private static Scope inner(List<Expression> arguments, JsonNode item, Scope scope) {
        scope.expansion().spend(1);
        return scope.with(arguments.get(1).toString(), item);
    }

    private static List<JsonNode> items(JsonNode collection) {
        if (collection.isArray()) {
            return ListFunctions.items(collection);
        }
        return Given.object(collection).properties().stream()
                .map(field -> pair("key", JsonNodeFactory.instance.textNode(field.getKey()), field.getValue()))
                .toList();
    }

    private static JsonNode indicesAndValues(JsonNode collection) {
        if (collection.isObject()) {
            return ListFunctions.list(collection.properties().stream()
                    .map(field -> pair("index", JsonNodeFactory.instance.textNode(field.getKey()), field.getValue()))
                    .toList());
        }
        var list = JsonNodeFactory.instance.arrayNode();
        for (var item : Given.list(collection)) {
            list.add(pair("index", Values.number(list.size()), item));
        }
        return list;
    }

    private static JsonNode pair(String name, JsonNode mark, JsonNode value) {
        var pair = JsonNodeFactory.instance.objectNode();
        pair.set(name, mark);
        return pair.set("value", value);
    }
}
