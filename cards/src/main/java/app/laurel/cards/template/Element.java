package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** An object of a template: repeated for each item of its {@code $data}, left out unless its {@code $when} is true. */
record Element(Map<String, Node> fields, Optional<Node.Value> data, Optional<Node> when) implements Node {

    @Override
    public void expand(Scope scope, Place place) {
        var wanted = scopes(scope).stream().filter(this::isWanted).toList();
        switch (wanted.size()) {
            case 0 -> place.put(NullNode.getInstance());
            case 1 -> fill(wanted.getFirst(), place);
            default -> place.list(inside -> wanted.forEach(one -> fill(one, inside)));
        }
    }

    private List<Scope> scopes(Scope scope) {
        if (data.isEmpty()) {
            return List.of(scope);
        }
        var bound = data.get().value(scope);
        if (bound.isArray()) {
            return IntStream.range(0, bound.size())
                    .mapToObj(i -> scope.over(bound.get(i), i))
                    .toList();
        }
        return List.of(bound.isMissingNode() ? scope : scope.over(bound));
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

    private void fill(Scope scope, Place place) {
        scope.expansion().spend(1);
        place.object(sink -> fields.forEach((name, node) -> node.expand(scope, new Place.Field(sink, name))));
    }
}
