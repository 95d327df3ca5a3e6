package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;

/** A piece of a template. */
sealed interface Node permits Node.Value, Node.Items, Element {
    void expand(Scope scope, Layout layout) throws IOException;

    /** Whether it always becomes something, so that an object never leaves it out. */
    default boolean isAlwaysThere() {
        return true;
    }

    /** A piece that becomes one value. */
    sealed interface Value extends Node {
        JsonNode value(Scope scope);

        /** The same to look into, not to be put anywhere. */
        default JsonNode data(Scope scope) {
            return value(scope);
        }

        @Override
        default void expand(Scope scope, Layout layout) throws IOException {
            layout.put(value(scope));
        }
    }

    /** A value that needs no data. */
    record Literal(Fixed fixed) implements Value {
        static Literal of(JsonNode value) {
            return new Literal(Fixed.of(value));
        }

        @Override
        public JsonNode value(Scope scope) {
            scope.expansion().spend(1);
            return fixed.node();
        }

        @Override
        public void expand(Scope scope, Layout layout) throws IOException {
            scope.expansion().spend(1);
            layout.put(fixed);
        }
    }

    /** One formula that fills the whole string, so that its type is kept. */
    record Bound(Expression formula, Position position) implements Value {
        /** A path that leads nowhere shows itself; only what functions make can be missing. */
        @Override
        public boolean isAlwaysThere() {
            return formula instanceof Expression.Name || formula instanceof Expression.Path;
        }

        @Override
        public JsonNode value(Scope scope) {
            return scope.expansion().weighed(evaluated(scope));
        }

        @Override
        public JsonNode data(Scope scope) {
            var data = evaluated(scope);
            scope.expansion().look(data);
            return data;
        }

        private JsonNode evaluated(Scope scope) {
            try {
                return formula.evaluate(scope);
            } catch (Failure failure) {
                throw new TemplateRefused("${" + formula + "}: " + failure.getMessage(), position);
            }
        }
    }

    /** Text with formulas in between. */
    record Mixed(List<Expression> parts, Position position) implements Value {
        @Override
        public JsonNode value(Scope scope) {
            var text = new StringBuilder();
            for (var part : parts) {
                text.append(text(part, scope));
                Expansion.allow(text.length());
            }
            return scope.expansion().weighed(TextNode.valueOf(text.toString()));
        }

        private String text(Expression part, Scope scope) {
            JsonNode value;
            try {
                value = part.evaluate(scope);
            } catch (Failure _) {
                return "${" + part + "}";
            }
            if (Values.absent(value)) {
                throw new TemplateRefused("${" + part + "} is null inside text", position);
            }
            return Values.text(scope.expansion().weighed(value));
        }
    }

    /** A list. */
    record Items(List<Node> items) implements Node {
        @Override
        public void expand(Scope scope, Layout layout) throws IOException {
            scope.expansion().spend(1);
            layout.startList(items.size());
            for (var at = 0; at < items.size(); at++) {
                items.get(at).expand(scope, layout);
            }
            layout.endList();
        }
    }
}
