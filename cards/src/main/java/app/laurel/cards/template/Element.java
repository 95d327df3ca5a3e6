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
    public void expand(Scope scope, Layout layout) {
        var bound = data.isEmpty() ? MissingNode.getInstance() : data.get().data(scope);
        if (bound.isArray()) {
            each(bound, scope, layout);
        } else {
            var here = bound.isMissingNode() ? scope : scope.over(bound);
            if (isWanted(here)) {
                fill(here, layout);
            } else {
                layout.put(NullNode.getInstance());
            }
        }
    }

    private void each(JsonNode items, Scope scope, Layout layout) {
        var wanted = new ArrayList<Scope>(items.size());
        for (var item : items) {
            wanted.add(scope.over(item, wanted.size()));
        }
        wanted.removeIf(inner -> !isWanted(inner));
        switch (wanted.size()) {
            case 0 -> layout.put(NullNode.getInstance());
            case 1 -> fill(wanted.getFirst(), layout);
            default -> {
                layout.startList();
                wanted.forEach(one -> fill(one, layout));
                layout.endList();
            }
        }
    }

    private boolean isWanted(Scope scope) {
        if (when.isEmpty()) {
            return true;
        }
        return switch (when.get()) {
            case Bound bound -> holds(bound.formula(), scope.plain());
            // The official engine drops an element whose condition is anything else that JavaScript calls true.
            case Literal(var fixed) -> isFalsy(fixed.node());
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

    private void fill(Scope scope, Layout layout) {
        scope.expansion().spend(1);
        layout.startObject(properties.size());
        for (var property : properties) {
            layout.property(property.key());
            property.node().expand(scope, layout);
        }
        layout.endObject();
    }
}
