package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/** Arithmetic. */
final class NumberFunctions {
    private NumberFunctions() {}

    static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        both(all, "+", "add", Function.of(2, Function.MANY, NumberFunctions::add));
        both(all, "-", "sub", folding((left, right) -> left - right));
        both(all, "*", "mul", folding((left, right) -> left * right));
        both(all, "/", "div", folding(NumberFunctions::divide));
        both(all, "%", "mod", Function.of(2, 2, NumberFunctions::remainder));
        both(all, "^", "exp", folding(Math::pow));
        return all;
    }

    private static void both(Map<String, Function> all, String sign, String name, Function function) {
        all.put(sign, function);
        all.put(name, function);
    }

    private static Function folding(DoubleBinaryOperator step) {
        return Function.of(
                2,
                Function.MANY,
                values -> Values.number(
                        values.stream().mapToDouble(Given::number).reduce(step).orElseThrow()));
    }

    private static double divide(double left, double right) {
        if (right == 0) {
            throw new Failure("Nothing can be divided by 0.");
        }
        var exact = left / right;
        return Math.rint(left) == left && Math.rint(right) == right ? Math.floor(exact) : exact;
    }

    private static JsonNode remainder(List<JsonNode> values) {
        if (!values.stream().allMatch(Values::isInteger) || values.get(1).doubleValue() == 0) {
            throw new Failure("A remainder needs two whole numbers, the second not 0.");
        }
        return Values.number(values.get(0).doubleValue() % values.get(1).doubleValue());
    }

    private static JsonNode add(List<JsonNode> values) {
        return values.stream().reduce(NumberFunctions::add).orElseThrow();
    }

    private static JsonNode add(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber() && isAddable(left) && isAddable(right)) {
            return Values.number(left.doubleValue() + right.doubleValue());
        }
        if (!isAddable(left)
                || !isAddable(right)
                || isNumberAndNothing(left, right)
                || isNumberAndNothing(right, left)) {
            throw new Failure("These two cannot be added.");
        }
        Expansion.allow((long) word(left).length() + word(right).length());
        return TextNode.valueOf(word(left) + word(right));
    }

    private static boolean isNumberAndNothing(JsonNode left, JsonNode right) {
        return left.isNumber() && right.isMissingNode();
    }

    private static boolean isAddable(JsonNode value) {
        return value.isTextual() || value.isMissingNode() || (value.isNumber() && !Double.isNaN(value.doubleValue()));
    }

    private static String word(JsonNode value) {
        return value.isMissingNode() ? "" : Values.text(value);
    }
}
