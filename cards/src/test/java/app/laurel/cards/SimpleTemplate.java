package app.laurel.cards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds a template to the simple part of the language, and each of its paths to the sample. */
final class SimpleTemplate {
    private static final Pattern FORMULA = Pattern.compile("\\$\\{([^}]*)\\}");
    private static final Pattern PATH = Pattern.compile("\\$?[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*");

    private static final Set<String> SHOWN = Set.of(
            "text", "title", "label", "placeholder", "errorMessage", "altText", "tooltip", "speak", "fallbackText");

    private final JsonNode root;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<String, Boolean> lists = new HashMap<>();

    SimpleTemplate(JsonNode template, JsonNode sample) {
        this.root = sample;
        walk(template, sample);
        lists.forEach((list, seen) -> {
            if (!seen) {
                complaints.add("the sample never shows an item of '" + list + "'");
            }
        });
    }

    List<String> complaints() {
        return complaints;
    }

    /** The words that the template says. */
    Set<String> words() {
        return words;
    }

    private void walk(JsonNode node, JsonNode data) {
        if (node.isTextual()) {
            FORMULA.matcher(node.textValue()).results().forEach(found -> value(found.group(1), data));
        } else if (node.has("$data")) {
            repeat(node, data);
        } else if (node.isObject()) {
            element(node, data);
        } else {
            node.forEach(item -> walk(item, data));
        }
    }

    private void repeat(JsonNode node, JsonNode data) {
        var list = path(node, "$data", data);
        if (!list.isArray()) {
            complaints.add("$data " + node.get("$data") + " is not a list in the sample");
            return;
        }
        lists.merge(node.get("$data").asText(), !list.isEmpty(), Boolean::logicalOr);
        list.forEach(item -> element(node, item));
    }

    private void element(JsonNode node, JsonNode data) {
        SHOWN.stream().filter(name -> node.path(name).isTextual()).forEach(name -> {
            var own = FORMULA.matcher(node.get(name).textValue()).replaceAll("");
            if (own.codePoints().anyMatch(Character::isLetter)) {
                complaints.add("'" + own + "' is a text of its own; say it by ${words.…}");
            }
        });
        if (node.has("$when") && !path(node, "$when", data).isBoolean()) {
            complaints.add("$when " + node.get("$when") + " is not true or false in the sample");
        }
        node.properties().forEach(field -> {
            if (field.getKey().equals("data") && !field.getValue().isArray()) {
                sent(field.getValue(), data);
            } else if (!field.getKey().startsWith("$")) {
                walk(field.getValue(), data);
            }
        });
    }

    /** What a button sends back is read by nobody, so it may hold texts; the data of a chart is a list, and read. */
    private void sent(JsonNode node, JsonNode data) {
        if (node.isTextual()) {
            walk(node, data);
        } else {
            node.forEach(value -> sent(value, data));
        }
    }

    private JsonNode path(JsonNode node, String name, JsonNode data) {
        var formula = FORMULA.matcher(node.get(name).asText());
        return formula.matches() ? value(formula.group(1), data) : data.path("/");
    }

    private JsonNode value(String path, JsonNode data) {
        if (!PATH.matcher(path).matches()) {
            complaints.add("${" + path + "} is more than a path; decide it in Java");
            return data.path("/");
        }
        var word = path.replaceFirst("^\\$root\\.", "");
        if (word.startsWith("words.")) {
            words.add(word.substring(6));
            return data.path("/");
        }
        var value = follow(path, data);
        if (value.isMissingNode() || value.isNull()) {
            complaints.add("${" + path + "} is not in the sample");
        }
        return value;
    }

    private JsonNode follow(String path, JsonNode data) {
        var here = data;
        for (var step : path.split("\\.", -1)) {
            here = switch (step) {
                case "$root" -> root;
                case "$data" -> here;
                default -> here.path(step);
            };
        }
        return here;
    }
}
