package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.StringJoiner;

/** What values mean to the language, which was born in JavaScript and counts in doubles. */
final class Values {
    private static final double SAFE = 9007199254740991d;

    private Values() {}

    static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** Everything is true but false and nothing. */
    static boolean isTrue(JsonNode value) {
        return value.isBoolean() ? value.booleanValue() : !absent(value);
    }

    static boolean isInteger(JsonNode value) {
        return value.isNumber()
                && Double.isFinite(value.doubleValue())
                && Math.rint(value.doubleValue()) == value.doubleValue();
    }

    static JsonNode number(double value) {
        if (Math.rint(value) != value || Math.abs(value) > SAFE) {
            return DoubleNode.valueOf(value);
        }
        return Math.abs(value) <= Integer.MAX_VALUE ? IntNode.valueOf((int) value) : LongNode.valueOf((long) value);
    }

    /** What JSON can hold: it knows no infinity. */
    static JsonNode writable(JsonNode value) {
        return holdsInfinity(value) ? withoutInfinity(value) : value;
    }

    private static boolean holdsInfinity(JsonNode value) {
        if (value instanceof ContainerNode) {
            for (var inner : value) {
                if (holdsInfinity(inner)) {
                    return true;
                }
            }
        }
        return value instanceof NumericNode && !Double.isFinite(value.doubleValue());
    }

    private static JsonNode withoutInfinity(JsonNode value) {
        if (value instanceof ObjectNode object) {
            var copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), withoutInfinity(field.getValue())));
            return copy;
        }
        if (value instanceof ArrayNode list) {
            var copy = JsonNodeFactory.instance.arrayNode(list.size());
            list.forEach(item -> copy.add(withoutInfinity(item)));
            return copy;
        }
        return holdsInfinity(value) ? NullNode.getInstance() : value;
    }

    static String text(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> value.textValue();
            case NUMBER -> text(value.doubleValue());
            case ARRAY -> {
                var words = new StringJoiner(",");
                for (var item : value) {
                    words.add(absent(item) ? "" : text(item));
                }
                yield words.toString();
            }
            case OBJECT -> "[object Object]";
            case NULL, MISSING -> throw new Failure("There is no value to write.");
            default -> value.asText();
        };
    }

    static String text(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        if (value == 0) {
            return "0";
        }
        var size = Math.abs(value);
        var exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return size >= 1e21 || size < 1e-6 ? exponential(exact) : exact.toPlainString();
    }

    private static String exponential(BigDecimal value) {
        var exponent = value.precision() - value.scale() - 1;
        var mantissa = value.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return mantissa + "e" + (exponent < 0 ? "" : "+") + exponent;
    }

    static boolean same(JsonNode left, JsonNode right) {
        if (absent(left) || absent(right)) {
            return absent(left) && absent(right);
        }
        if (left.isNumber() && right.isNumber()) {
            return Math.abs(left.doubleValue() - right.doubleValue()) < Math.ulp(1.0);
        }
        if (left.isArray() && right.isArray()) {
            return left.size() == right.size() && sameItems(left, right);
        }
        return (left.isObject() && right.isObject()) ? sameFields(left, right) : left.equals(right);
    }

    private static boolean sameItems(JsonNode left, JsonNode right) {
        for (var i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameFields(JsonNode left, JsonNode right) {
        for (var field : left.properties()) {
            if (!right.has(field.getKey()) || !same(field.getValue(), right.get(field.getKey()))) {
                return false;
            }
        }
        return left.size() == right.size();
    }
}
