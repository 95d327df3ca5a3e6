package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Working with text. */
final class TextFunctions {
    private static final Pattern WORD = Pattern.compile("\\w\\S*");

    private TextFunctions() {}

    static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        all.put("length", Function.of(1, 1, v -> Values.number(text(v, 0).length())));
        all.put("toLower", cased((text, locale) -> text.toLowerCase(locale(locale))));
        all.put("toUpper", cased((text, locale) -> text.toUpperCase(locale(locale))));
        all.put("sentenceCase", cased((text, locale) -> capital(text, locale(locale))));
        all.put("titleCase", cased((text, locale) -> titled(text, locale(locale))));
        all.put("trim", Function.of(1, 1, v -> TextNode.valueOf(text(v, 0).strip())));
        all.put("startsWith", compared(String::startsWith));
        all.put("endsWith", compared(String::endsWith));
        all.put(
                "replace",
                Function.seeking(
                        3,
                        3,
                        (v, expansion) ->
                                TextNode.valueOf(replaceable(v, expansion).replace(sought(v), text(v, 2)))));
        all.put("replaceIgnoreCase", Function.seeking(3, 3, TextFunctions::replaceIgnoreCase));
        all.put("split", Function.seeking(1, 2, TextFunctions::split));
        all.put("substring", Function.lazy(2, 3, TextFunctions::substring));
        all.put(
                "countWord",
                Function.of(1, 1, v -> Values.number(text(v, 0).strip().split("\\s+", -1).length)));
        all.put("isMatch", Function.lazy(2, 2, Patterns::isMatch));
        all.put("EOL", Function.of(0, 0, v -> TextNode.valueOf("\n")));
        all.put(
                "newGuid",
                Function.of(0, 0, v -> TextNode.valueOf(UUID.randomUUID().toString())));
        return all;
    }

    private static String text(List<JsonNode> values, int index) {
        return Given.textOrNothing(values.get(index));
    }

    private static Function cased(BinaryOperator<String> change) {
        return Function.of(1, 2, v -> TextNode.valueOf(change.apply(text(v, 0), v.size() > 1 ? text(v, 1) : "")));
    }

    private static Locale locale(String tag) {
        return tag.isEmpty() ? Locale.ROOT : Locale.forLanguageTag(tag);
    }

    private static String capital(String text, Locale locale) {
        return text.isEmpty()
                ? ""
                : text.substring(0, 1).toUpperCase(Locale.ROOT)
                        + text.substring(1).toLowerCase(locale);
    }

    private static String titled(String text, Locale locale) {
        return WORD.matcher(text.toLowerCase(locale))
                .replaceAll(word -> Matcher.quoteReplacement(capital(word.group(), locale)));
    }

    private static Function compared(BiPredicate<String, String> question) {
        return Function.of(2, 2, v -> BooleanNode.valueOf(question.test(text(v, 0), text(v, 1))));
    }

    private static String sought(List<JsonNode> values) {
        var sought = text(values, 1);
        if (sought.isEmpty()) {
            throw new Failure("There is nothing to look for.");
        }
        return sought;
    }

    private static String replaceable(List<JsonNode> values, Expansion expansion) {
        expansion.seek(values.get(0), values.get(1));
        var text = text(values, 0);
        Expansion.allow(text.length()
                + (long) text.length()
                        / sought(values).length()
                        * text(values, 2).length());
        return text;
    }

    private static JsonNode replaceIgnoreCase(List<JsonNode> values, Expansion expansion) {
        var sought = Pattern.compile(Pattern.quote(sought(values)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return TextNode.valueOf(
                sought.matcher(replaceable(values, expansion)).replaceAll(Matcher.quoteReplacement(text(values, 2))));
    }

    private static JsonNode split(List<JsonNode> values, Expansion expansion) {
        var text = text(values, 0);
        Expansion.allow(text.length());
        expansion.seek(values.getFirst(), values.getLast());
        var separator = values.size() > 1 ? text(values, 1) : "";
        var list = JsonNodeFactory.instance.arrayNode();
        if (separator.isEmpty()) {
            text.chars().forEach(c -> list.add(String.valueOf((char) c)));
            return list;
        }
        for (var part : text.split(Pattern.quote(separator), -1)) {
            list.add(part);
        }
        return list;
    }

    private static JsonNode substring(List<Expression> arguments, Scope scope) {
        var value = arguments.getFirst().evaluate(scope);
        if (value.isMissingNode()) {
            return TextNode.valueOf("");
        }
        var text = Given.text(value);
        var start = Given.integer(arguments.get(1).evaluate(scope));
        var length = arguments.size() > 2 ? Given.integer(arguments.get(2).evaluate(scope)) : text.length() - start;
        if (start < 0 || length < 0 || length > text.length() - start) {
            throw new Failure("This part is out of range.");
        }
        return TextNode.valueOf(text.substring(start, start + length));
    }
}
