package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object of a template: repeated for each item of its {@code $data}, left out unless its {@code $when} is true. */
record Element(List<Property> properties, Optional<Node.Value> data, Optional<Node> when) implements Node {

    /** A name and what stands behind it. */
    record Property(Key key, Node node) {}

    @Override
    public void expand(Scope scope, Place place) {
        var bound = data.isEmpty() ? MissingNode.getInstance() : data.get().value(scope);
        if (bound.isArray()) {
            each(bound, scope, place);
        } else {
            var here = bound.isMissingNode() ? scope : scope.over(bound);
            if (isWanted(here)) {
                fill(here, place);
            } else {
                place.put(NullNode.getInstance());
            }
        }
    }

    private void each(JsonNode items, Scope scope, Place place) {
        var wanted = new ArrayList<Scope>(items.size());
        for (var item : items) {
            wanted.add(scope.over(item, wanted.size()));
        }
        wanted.removeIf(inner -> !isWanted(inner));
        switch (wanted.size()) {
            case 0 -> place.put(NullNode.getInstance());
            case 1 -> fill(wanted.getFirst(), place);
            default -> place.list(inside -> wanted.forEach(one -> fill(one, inside)));
        }
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
        place.object(sink -> {
            for (var property : properties) {
                property.node().expand(scope, new Place.Field(sink, property.key()));
            }
        });
    }
}
