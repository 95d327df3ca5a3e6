package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Comparing, deciding, and choosing what is there. */
final class LogicFunctions {
    private LogicFunctions() {}

    static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        alias(all, Function.question(2, v -> BooleanNode.valueOf(Values.same(v.get(0), v.get(1)))), "==", "equals");
        alias(all, Function.question(2, v -> BooleanNode.valueOf(!Values.same(v.get(0), v.get(1)))), "!=", "notEquals");
        alias(all, comparison(order -> order < 0), "<", "less");
        alias(all, comparison(order -> order <= 0), "<=", "lessOrEquals");
        alias(all, comparison(order -> order > 0), ">", "greater");
        alias(all, comparison(order -> order >= 0), ">=", "greaterOrEquals");
        alias(all, Function.lazy(1, Function.MANY, LogicFunctions::and), "&&", "and");
        alias(all, Function.lazy(1, Function.MANY, LogicFunctions::or), "||", "or");
        alias(all, Function.lazy(1, 1, (a, scope) -> BooleanNode.valueOf(!holds(a.getFirst(), scope))), "!", "not");
        all.put(
                "if",
                Function.lazy(
                        3,
                        3,
                        (a, scope) -> a.get(holds(a.get(0), scope) ? 1 : 2).evaluate(scope)));
        alias(all, Function.of(1, Function.MANY, LogicFunctions::coalesce), "??", "coalesce");
        all.put("exists", Function.question(1, v -> BooleanNode.valueOf(!Values.absent(v.getFirst()))));
        return all;
    }

    private static void alias(Map<String, Function> all, Function function, String... names) {
        for (var name : names) {
            all.put(name, function);
        }
    }

    private static Function comparison(IntPredicate wanted) {
        return Function.question(
                2,
                v -> BooleanNode.valueOf(
                        v.stream().noneMatch(Values::absent) && wanted.test(order(v.get(0), v.get(1)))));
    }

    private static int order(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return Double.compare(left.doubleValue(), right.doubleValue());
        }
        if (left.isTextual() && right.isTextual()) {
            return left.textValue().compareTo(right.textValue());
        }
        throw new Failure("These two cannot be compared.");
    }

    private static boolean holds(Expression condition, Scope scope) {
        try {
            return Values.isTrue(condition.evaluate(scope.plain()));
        } catch (Failure _) {
            return false;
        }
    }

    private static JsonNode and(List<Expression> conditions, Scope scope) {
        return BooleanNode.valueOf(conditions.stream().allMatch(condition -> holds(condition, scope)));
    }

    /** The first that is true as {@code true}; if none is, the last as it stands. */
    private static JsonNode or(List<Expression> conditions, Scope scope) {
        JsonNode last = MissingNode.getInstance();
        for (var condition : conditions) {
            try {
                last = condition.evaluate(scope.plain());
                if (Values.isTrue(last)) {
                    return BooleanNode.TRUE;
                }
            } catch (Failure _) {
                last = despite(condition);
            }
        }
        return last;
    }

    /** What the official engine takes for the answer of a last condition that has failed. */
    private static JsonNode despite(Expression condition) {
        return switch (condition) {
            case Expression.Call(var name, var _, var _)
            when List.of("<", "<=", ">", ">=", "any").contains(name) -> BooleanNode.FALSE;
            case Expression.Call(var name, var _, var _) when name.equals("all") -> BooleanNode.TRUE;
            default -> MissingNode.getInstance();
        };
    }

    private static JsonNode coalesce(List<JsonNode> choices) {
        return choices.stream()
                .filter(choice -> !Values.absent(choice))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
