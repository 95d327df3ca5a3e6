package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/** How a path is followed into data: without regard to case, and missing wherever it leads nowhere. */
final class Paths {
    private static final int NAMES_A_STEP = 10;

    private Paths() {}

    static JsonNode follow(JsonNode start, List<String> path, Expansion expansion) {
        var here = start;
        for (var at = 0; at < path.size(); at++) {
            here = step(here, path.get(at), expansion);
        }
        return here;
    }

    static JsonNode step(JsonNode start, String name, Expansion expansion) {
        expansion.spend(1 + (start.isObject() ? start.size() / NAMES_A_STEP : 0));
        return property(start, name);
    }

    static JsonNode property(JsonNode node, String name) {
        if (node.isObject()) {
            for (var field : node.properties()) {
                if (isSame(field.getKey(), name)) {
                    return field.getValue();
                }
            }
        } else if (node.isArray() || node.isTextual()) {
            return position(name) < 0 ? MissingNode.getInstance() : letterOrItem(node, position(name));
        }
        return MissingNode.getInstance();
    }

    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private static boolean isSame(String one, String other) {
        return one == other || (one.length() == other.length() && one.equalsIgnoreCase(other));
    }

    private static JsonNode letterOrItem(JsonNode node, int position) {
        if (node.isArray()) {
            return node.path(position);
        }
        var text = node.textValue();
        return position < text.length()
                ? TextNode.valueOf(text.substring(position, position + 1))
                : MissingNode.getInstance();
    }

    private static int position(String name) {
        return !name.isEmpty() && name.length() < 9 && name.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(name)
                : -1;
    }
}
