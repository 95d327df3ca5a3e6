package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.List;

/** What a name with brackets, or an operator, does; and how many arguments it takes. */
record Function(int least, int most, Form form) {
    /** How a call becomes a value; it decides itself which of its arguments are worked out. */
    interface Form {
        JsonNode call(List<Expression> arguments, Scope scope);
    }

    /** A function of values. */
    interface OfValues {
        JsonNode of(List<JsonNode> values);
    }

    static Function of(int least, int most, OfValues function) {
        return new Function(
                least,
                most,
                (arguments, scope) -> function.of(
                        arguments.stream().map(a -> a.evaluate(scope)).toList()));
    }

    /** Its arguments are worked out without substitution, and what fails makes it false. */
    static Function question(int arguments, OfValues function) {
        return new Function(arguments, arguments, (list, scope) -> {
            try {
                return function.of(
                        list.stream().map(a -> a.evaluate(scope.plain())).toList());
            } catch (Failure _) {
                return BooleanNode.FALSE;
            }
        });
    }

    /** The variable and the formula of {@code item => formula} count as two. */
    boolean takes(int count) {
        return count >= least && count <= most;
    }
}
