package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A formula, ready to be worked out; its text is how the language writes it. */
sealed interface Expression {
    JsonNode evaluate(Scope scope);

    /** How many formulas stand in each other. */
    default int depth() {
        return 1
                + switch (this) {
                    case Constant _, Name _ -> 0;
                    case Member(var owner, var _) -> owner.depth();
                    case Path(var _, var further, var _) -> further.size();
                    case Item(var owner, var index) -> Math.max(owner.depth(), index.depth());
                    case Call(var _, var _, var arguments) ->
                        arguments.stream().mapToInt(Expression::depth).max().orElse(0);
                };
    }

    /** A value written in the template. */
    record Constant(JsonNode value) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            return value;
        }

        @Override
        public String toString() {
            return switch (value.getNodeType()) {
                case MISSING -> "undefined";
                case STRING -> "'" + value.textValue().replace("\\", "\\\\").replace("'", "\\'") + "'";
                case NUMBER -> Values.text(value);
                default -> value.toString();
            };
        }
    }

    /** A name, or a name after a dot. */
    record Name(String name) implements Expression {
        private static final List<String> NONE = List.of();

        @Override
        public JsonNode evaluate(Scope scope) {
            return scope.value(name, NONE, name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A name with more names behind dots, which are known when the template is read. */
    record Path(String start, List<String> further, String written) implements Expression {
        static Path of(String start, String name) {
            return new Path(start, List.of(name), start + "." + name);
        }

        Path then(String name) {
            var longer = new ArrayList<>(further);
            longer.add(name);
            return new Path(start, List.copyOf(longer), written + "." + name);
        }

        @Override
        public JsonNode evaluate(Scope scope) {
            return scope.value(start, further, written);
        }

        @Override
        public String toString() {
            return written;
        }
    }

    /** A property of something. */
    record Member(Expression owner, String name) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            return Trail.to(this, scope).value(scope);
        }

        @Override
        public String toString() {
            return owner + "." + name;
        }
    }

    /** An item of a list, or a property whose name is worked out. */
    record Item(Expression owner, Expression index) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            var from = owner.evaluate(scope);
            var at = index.evaluate(scope.plain());
            if (Values.isInteger(at)) {
                return item(from, at.doubleValue());
            }
            if (at.isTextual()) {
                return Paths.property(from, at.textValue());
            }
            throw new Failure("Could not coerce " + index + " to an int or string.");
        }

        private static JsonNode item(JsonNode from, double at) {
            if (Values.absent(from)) {
                return MissingNode.getInstance();
            }
            if (!from.isArray() || at < 0 || at >= from.size()) {
                throw new Failure(Values.text(at) + " is out of range, or there is no list.");
            }
            return from.get((int) at);
        }

        @Override
        public String toString() {
            return owner + "[" + index + "]";
        }
    }

    /** A function or operator with its arguments. */
    record Call(String name, Function function, List<Expression> arguments) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            return scope.expansion().weighed(function.form().call(arguments, scope));
        }

        @Override
        public String toString() {
            var infix = !Character.isLetter(name.charAt(0)) && arguments.size() >= 2;
            var separator = infix ? " " + name + " " : ", ";
            var inside = arguments.stream().map(Object::toString).collect(Collectors.joining(separator));
            return (infix ? "" : name) + "(" + inside + ")";
        }
    }
}
