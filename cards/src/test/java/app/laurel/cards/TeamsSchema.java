package app.laurel.cards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks a card by the types of its pieces: what each may hold, must hold, and of which kind. */
final class TeamsSchema {
    private static final JsonNode TYPES = types();
    private static final Set<String> NEED_FALLBACK =
            Set.of("ProgressBar", "Icon", "Badge", "Chart.HorizontalBar", "Chart.VerticalBar");

    private final List<String> complaints = new ArrayList<>();

    TeamsSchema(JsonNode card) {
        check(card, "AdaptiveCard");
    }

    List<String> complaints() {
        return complaints;
    }

    private void check(JsonNode piece, String type) {
        if (!TYPES.has(type)) {
            complaints.add("Teams has no type " + type + ": " + shortened(piece));
            return;
        }
        var properties = properties(TYPES.get(type));
        properties.forEach((name, kind) -> {
            if (kind.endsWith("!") && !piece.has(name)) {
                complaints.add(type + " lacks " + name + ": " + shortened(piece));
            }
        });
        if (NEED_FALLBACK.contains(type) && !piece.has("fallback")) {
            complaints.add(type + " is known to newer clients only and needs a fallback");
        }
        piece.properties().forEach(field -> property(type, properties, field.getKey(), field.getValue()));
    }

    private void property(String type, Map<String, String> properties, String name, JsonNode value) {
        var kind = properties.get(name);
        if (kind == null) {
            complaints.add(type + " has no property " + name);
        } else if (!fits(kind.replace("!", ""), value)) {
            complaints.add(type + "." + name + " is not " + kind + ": " + shortened(value));
        }
    }

    private boolean fits(String kind, JsonNode value) {
        return switch (kind) {
            case "any" -> true;
            case "text" -> value.isTextual();
            case "flag" -> value.isBoolean();
            case "number" -> value.isNumber();
            case "fallback" -> value.asText().equals("drop") || (value.isObject() && each(List.of(value), ""));
            case "points" -> value.isArray() && each(value, "Point");
            case "action" -> each(List.of(value), "");
            case "elements", "actions", "columns", "runs" -> value.isArray() && each(value, "");
            case "facts" -> value.isArray() && each(value, "Fact");
            case "choices" -> value.isArray() && each(value, "Choice");
            case "rows" -> value.isArray() && each(value, "TableRow");
            case "cells" -> value.isArray() && each(value, "TableCell");
            default ->
                value.isTextual() && Arrays.stream(kind.split("\\|", -1)).anyMatch(value.textValue()::equalsIgnoreCase);
        };
    }

    private boolean each(Iterable<JsonNode> pieces, String type) {
        pieces.forEach(piece -> {
            // A run of text may be written as the text alone.
            if (!piece.isTextual()) {
                check(piece, type.isEmpty() ? piece.path("type").asText() : type);
            }
        });
        return true;
    }

    private static Map<String, String> properties(JsonNode type) {
        var all = new HashMap<String, String>();
        for (var shared : type.path("*").asText().split(" ", -1)) {
            TYPES.path("*" + shared)
                    .properties()
                    .forEach(field -> all.put(field.getKey(), field.getValue().asText()));
        }
        type.properties()
                .forEach(field -> all.put(field.getKey(), field.getValue().asText()));
        all.remove("*");
        return all;
    }

    private static String shortened(JsonNode node) {
        var text = node.toString();
        return text.substring(0, Math.min(text.length(), 120));
    }

    private static JsonNode types() {
        try (var stream = TeamsSchema.class.getResourceAsStream("/teams-card-1.5.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
