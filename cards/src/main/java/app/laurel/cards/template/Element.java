package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object of a template: repeated for each item of its {@code $data}, left out unless its {@code $when} is true. */
final class Element implements Node {
    private final List<Property> properties;
    private final String[] names;
    private final List<Piece> pieces;
    private final Optional<Node.Value> data;
    private final Optional<Node> when;

    Element(List<Property> properties, Optional<Node.Value> data, Optional<Node> when) {
        this.properties = properties;
        this.names = properties.stream().map(property -> property.key().text()).toArray(String[]::new);
        this.pieces = FixedProperties.gatheredIn(properties);
        this.data = data;
        this.when = when;
    }

    List<Property> properties() {
        return properties;
    }

    /** A part of what stands in its braces. */
    sealed interface Piece permits Property, FixedProperties {
        void expand(Scope scope, Layout layout) throws IOException;
    }

    /** A name and what stands behind it. */
    record Property(Key key, Node node) implements Piece {
        @Override
        public void expand(Scope scope, Layout layout) throws IOException {
            layout.property(key);
            node.expand(scope, layout);
        }
    }

    @Override
    public void expand(Scope scope, Layout layout) throws IOException {
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

    private void each(JsonNode items, Scope scope, Layout layout) throws IOException {
        var wanted = new ArrayList<Scope>(items.size());
        for (var item : items) {
            wanted.add(scope.over(item, wanted.size()));
        }
        wanted.removeIf(inner -> !isWanted(inner));
        switch (wanted.size()) {
            case 0 -> layout.put(NullNode.getInstance());
            case 1 -> fill(wanted.getFirst(), layout);
            default -> {
                layout.startList(wanted.size());
                for (var one : wanted) {
                    fill(one, layout);
                }
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

    private void fill(Scope scope, Layout layout) throws IOException {
        scope.expansion().spend(1);
        layout.startObject(names);
        for (var at = 0; at < pieces.size(); at++) {
            pieces.get(at).expand(scope, layout);
        }
        layout.endObject();
    }
}
