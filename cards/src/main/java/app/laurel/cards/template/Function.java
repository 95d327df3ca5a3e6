package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.List;

/** What a name with brackets, or an operator, does; and how many arguments it takes. */
record Function(int least, int most, boolean binds, Form form) {
    static final int MANY = Integer.MAX_VALUE;

    /** How a call becomes a value; it decides itself which of its arguments are worked out. */
    interface Form {
        JsonNode call(List<Expression> arguments, Scope scope);
    }

    /** A function of values. */
    interface OfValues {
        JsonNode of(List<JsonNode> values);
    }

    /** A function of values that counts what it does. */
    interface Seeking {
        JsonNode of(List<JsonNode> values, Expansion expansion);
    }

    static Function lazy(int least, int most, Form form) {
        return new Function(least, most, false, form);
    }

    static Function of(int least, int most, OfValues function) {
        return lazy(least, most, (arguments, scope) -> function.of(values(arguments, scope)));
    }

    /** A function of values that may have to look at each of their letters many times, and pays for it. */
    static Function seeking(int least, int most, Seeking function) {
        return lazy(least, most, (arguments, scope) -> function.of(values(arguments, scope), scope.expansion()));
    }

    /** Its arguments are worked out without substitution; where one of them fails, the answer is no. */
    static Function question(int arguments, OfValues function) {
        return lazy(arguments, arguments, (list, scope) -> {
            List<JsonNode> values;
            try {
                values = values(list, scope.plain());
                values.stream().filter(JsonNode::isContainerNode).forEach(scope.expansion()::weighed);
            } catch (Failure _) {
                return BooleanNode.FALSE;
            }
            return function.of(values);
        });
    }

    /** A function of a list, the name for one of its items, and a formula about that item. */
    static Function lambda(Form form) {
        return new Function(3, 3, true, form);
    }

    boolean takes(List<Expression> arguments) {
        return arguments.size() >= least
                && arguments.size() <= most
                && (!binds || arguments.get(1) instanceof Expression.Name);
    }

    static List<JsonNode> values(List<Expression> arguments, Scope scope) {
        var values = new ArrayList<JsonNode>(arguments.size());
        for (var argument : arguments) {
            var value = argument.evaluate(scope);
            scope.expansion().look(value);
            values.add(value);
        }
        return values;
    }
}
