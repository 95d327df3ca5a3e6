package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a function was given, if it is what the function needs. */
final class Given {
    private Given() {}

    static double number(JsonNode value) {
        if (!value.isNumber() || Double.isNaN(value.doubleValue())) {
            throw new Failure("A number is needed here.");
        }
        return value.doubleValue();
    }

    /** A whole number; one beyond the range of an int is as good as its end. */
    static int integer(JsonNode value) {
        if (!Values.isInteger(value)) {
            throw new Failure("A whole number is needed here.");
        }
        return (int) value.doubleValue();
    }

    static String text(JsonNode value) {
        if (!value.isTextual()) {
            throw new Failure("A text is needed here.");
        }
        return value.textValue();
    }

    /** A text, or nothing at all in place of an empty one. */
    static String textOrNothing(JsonNode value) {
        return value.isMissingNode() ? "" : text(value);
    }

    static ArrayNode list(JsonNode value) {
        if (!(value instanceof ArrayNode list)) {
            throw new Failure("A list is needed here.");
        }
        return list;
    }

    static ObjectNode object(JsonNode value) {
        if (!(value instanceof ObjectNode object)) {
            throw new Failure("An object is needed here.");
        }
        return object;
    }
}
