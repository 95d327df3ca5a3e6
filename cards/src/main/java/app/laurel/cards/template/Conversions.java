package app.laurel.cards.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Making one kind of value from another. */
final class Conversions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INTEGER = Pattern.compile("\\s*([-+]?\\d+).*", Pattern.DOTALL);
    private static final Pattern DECIMAL =
            Pattern.compile("\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?).*", Pattern.DOTALL);

    private Conversions() {}

    static Map<String, Function> all() {
        return Map.of(
                "string", Function.of(1, 2, Conversions::string),
                "int", Function.of(1, 1, v -> integer(v.getFirst())),
                "float", Function.of(1, 1, v -> parsed(v.getFirst(), DECIMAL)),
                "bool", Function.question(1, v -> BooleanNode.valueOf(bool(v.getFirst()))),
                "json", Function.of(1, 1, v -> json(Given.text(v.getFirst()))),
                "jsonStringify", Function.of(1, 1, v -> stringify(v.getFirst())),
                "formatNumber", Function.of(2, 3, Conversions::formatNumber));
    }

    private static JsonNode string(List<JsonNode> values) {
        var value = values.getFirst();
        var locale =
                values.size() > 1 && values.get(1).isTextual() ? values.get(1).textValue() : "en-US";
        if (!value.isNumber()) {
            return TextNode.valueOf(written(value));
        }
        var plain = Values.text(value);
        var point = plain.indexOf('.');
        var digits = point < 0 ? 0 : plain.length() - point - 1;
        return TextNode.valueOf(GroupedNumber.of(locale).write(value.doubleValue(), digits));
    }

    /** How a value reads inside text: nothing for nothing, JSON for lists and objects. */
    static String written(JsonNode value) {
        if (Values.absent(value)) {
            return "";
        }
        return value.isContainerNode() ? JsonText.of(value) : Values.text(value);
    }

    private static JsonNode integer(JsonNode value) {
        if (value.isNumber() && !Double.isFinite(value.doubleValue())) {
            return Values.number(Double.NaN);
        }
        return parsed(value.isNumber() ? TextNode.valueOf(Values.text(value)) : value, INTEGER);
    }

    private static JsonNode parsed(JsonNode value, Pattern pattern) {
        if (value.isNumber()) {
            return value;
        }
        if (!value.isTextual()) {
            return MissingNode.getInstance();
        }
        var found = pattern.matcher(value.textValue());
        if (!found.matches()) {
            throw new Failure("This text holds no number.");
        }
        return Values.number(Double.parseDouble(found.group(1)));
    }

    private static boolean bool(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue() != 0;
        }
        return !Values.absent(value)
                && !Values.text(value).toLowerCase(Locale.ROOT).contains("false");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException _) {
            throw new Failure("This text is not JSON.");
        }
    }

    private static JsonNode stringify(JsonNode value) {
        return value.isMissingNode() ? value : TextNode.valueOf(JsonText.of(value));
    }

    private static JsonNode formatNumber(List<JsonNode> values) {
        var digits = Given.integer(values.get(1));
        if (digits < 0 || digits > 20) {
            throw new Failure("Between 0 and 20 digits can be written.");
        }
        var locale = values.size() > 2 ? Given.text(values.get(2)) : "en-US";
        var rounded = MathFunctions.rounded(Given.number(values.getFirst()), digits);
        return TextNode.valueOf(GroupedNumber.of(locale).write(rounded, digits));
    }
}
