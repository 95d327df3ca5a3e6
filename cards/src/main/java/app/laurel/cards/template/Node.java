package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/** A piece of a template. */
sealed interface Node permits Node.Literal, Node.Bound, Node.Mixed, Node.Items, Element {
    JsonNode expand(Scope scope);

    /** A value that needs no data. */
    record Literal(JsonNode value) implements Node {
        @Override
        public JsonNode expand(Scope scope) {
            scope.expansion().spend(1);
            return value;
        }
    }

    /** One formula that fills the whole string, so that its type is kept. */
    record Bound(Expression formula, Position position) implements Node {
        @Override
        public JsonNode expand(Scope scope) {
            scope.expansion().spend(1);
            try {
                return Values.writable(formula.evaluate(scope));
            } catch (Failure failure) {
                throw new TemplateRefused("${" + formula + "}: " + failure.getMessage(), position);
            }
        }
    }

    /** Text with formulas in between. */
    record Mixed(List<Expression> parts, Position position) implements Node {
        @Override
        public JsonNode expand(Scope scope) {
            var text = new StringBuilder();
            for (var part : parts) {
                text.append(text(part, scope));
                scope.expansion().spend(1 + text.length() / 1000);
            }
            return TextNode.valueOf(text.toString());
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
            return Values.text(value);
        }
    }

    /** A list; what expands to a list itself is laid out flat in it. */
    record Items(List<Node> items) implements Node {
        @Override
        public JsonNode expand(Scope scope) {
            scope.expansion().spend(1);
            var result = JsonNodeFactory.instance.arrayNode();
            for (var item : items) {
                var expanded = item.expand(scope);
                if (expanded.isMissingNode()) {
                    result.add(NullNode.getInstance());
                } else if (expanded.isArray()) {
                    expanded.forEach(result::add);
                } else if (!expanded.isNull()) {
                    result.add(expanded);
                }
            }
            return result;
        }
    }
}
