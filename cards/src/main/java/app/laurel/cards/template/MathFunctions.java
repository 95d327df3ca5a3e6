package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;

/** Numbers beyond the operators: rounding, lists of numbers, ordinals. */
final class MathFunctions {
    private static final int DIGITS = 15;

    private MathFunctions() {}

    static Map<String, Function> all() {
        return Map.ofEntries(
                Map.entry("abs", ofOne(Math::abs)),
                Map.entry("ceiling", ofOne(Math::ceil)),
                Map.entry("floor", ofOne(Math::floor)),
                Map.entry("sqrt", ofOne(MathFunctions::root)),
                Map.entry("round", Function.of(1, 2, MathFunctions::round)),
                Map.entry("max", Function.of(1, Function.MANY, v -> extreme(v, Double.NEGATIVE_INFINITY, Math::max))),
                Map.entry("min", Function.of(1, Function.MANY, v -> extreme(v, Double.POSITIVE_INFINITY, Math::min))),
                Map.entry("sum", Function.of(1, 1, v -> Values.number(sum(Given.list(v.getFirst()))))),
                Map.entry("average", Function.of(1, 1, MathFunctions::average)),
                Map.entry("range", Function.lazy(2, 2, MathFunctions::range)),
                Map.entry("rand", Function.of(2, 2, MathFunctions::random)),
                Map.entry("addOrdinal", Function.of(1, 1, v -> TextNode.valueOf(ordinal(v.getFirst())))));
    }

    private static Function ofOne(DoubleUnaryOperator function) {
        return Function.of(1, 1, v -> Values.number(function.applyAsDouble(Given.number(v.getFirst()))));
    }

    private static double root(double number) {
        if (number < 0) {
            throw new Failure("A negative number has no square root.");
        }
        return Math.sqrt(number);
    }

    private static JsonNode round(List<JsonNode> values) {
        var digits = values.size() == 2 ? Given.integer(values.get(1)) : 0;
        if (digits < 0 || digits > DIGITS) {
            throw new Failure("Between 0 and 15 digits can be kept.");
        }
        return Values.number(rounded(Given.number(values.getFirst()), digits));
    }

    /** Rounds as JavaScript does: halves go up. */
    static double rounded(double number, int digits) {
        var scale = Math.pow(10, digits);
        var below = Math.floor(number * scale);
        return (number * scale - below >= 0.5 ? below + 1 : below) / scale;
    }

    private static JsonNode extreme(List<JsonNode> values, double start, DoubleBinaryOperator choice) {
        return Values.number(values.stream()
                .flatMapToDouble(value -> value.isArray() ? numbers(value) : DoubleStream.of(Given.number(value)))
                .reduce(start, choice));
    }

    private static DoubleStream numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).mapToDouble(Given::number);
    }

    // A plain loop: a stream would sum with compensation, which JavaScript does not.
    private static double sum(JsonNode list) {
        if (list.isEmpty()) {
            throw new Failure("An empty list has no sum.");
        }
        var sum = 0.0;
        for (var item : list) {
            sum += Given.number(item);
        }
        return sum;
    }

    private static JsonNode average(List<JsonNode> values) {
        var list = Given.list(values.getFirst());
        return Values.number(sum(list) / list.size());
    }

    private static JsonNode range(List<Expression> arguments, Scope scope) {
        var start = Given.integer(arguments.get(0).evaluate(scope));
        var count = Given.integer(arguments.get(1).evaluate(scope));
        if (count <= 0) {
            throw new Failure("A range needs a count above 0.");
        }
        scope.expansion().spend(count);
        var list = JsonNodeFactory.instance.arrayNode(count);
        for (var i = 0; i < count; i++) {
            list.add(Values.number((double) start + i));
        }
        return list;
    }

    private static JsonNode random(List<JsonNode> values) {
        var from = Given.integer(values.get(0));
        var to = Given.integer(values.get(1));
        if (from > to) {
            throw new Failure("The smaller number comes first.");
        }
        return Values.number(from == to ? from : ThreadLocalRandom.current().nextInt(from, to));
    }

    private static String ordinal(JsonNode value) {
        if (!Values.isInteger(value)) {
            throw new Failure("A whole number is needed here.");
        }
        var number = value.doubleValue();
        return Values.text(number) + (number > 0 ? ending((int) (number % 100)) : "");
    }

    private static String ending(int lastDigits) {
        if (lastDigits >= 11 && lastDigits <= 13) {
            return "th";
        }
        return switch (lastDigits % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
