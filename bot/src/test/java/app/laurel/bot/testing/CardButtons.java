package app.laurel.bot.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The buttons and inputs of a card. */
public final class CardButtons {

    private CardButtons() {}

    public static Optional<JsonNode> find(JsonNode card, String title) {
        return all(card).stream()
                .filter(action -> CardText.normal(action.path("title").asText()).equals(title))
                .findFirst();
    }

    /** The button in the smallest part of the card that shows the text as well. */
    public static Optional<JsonNode> findBeside(JsonNode part, String text, String title) {
        if (!CardText.of(part).contains(text) || find(part, title).isEmpty()) {
            return Optional.empty();
        }
        for (var child : part) {
            var inside = findBeside(child, text, title);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return find(part, title);
    }

    static List<JsonNode> all(JsonNode card) {
        var found = new ArrayList<JsonNode>();
        collect(card, "Action.", found);
        found.removeIf(
                action -> !action.has("verb") && !action.path("type").asText().equals("Action.Submit"));
        return found;
    }

    public static List<JsonNode> inputs(JsonNode card) {
        var found = new ArrayList<JsonNode>();
        collect(card, "Input.", found);
        return found;
    }

    private static void collect(JsonNode node, String type, List<JsonNode> into) {
        if (node.path("type").asText().startsWith(type)) {
            into.add(node);
        }
        node.properties().stream()
                .filter(field -> !List.of("data", "fallback").contains(field.getKey()))
                .forEach(field -> collect(field.getValue(), type, into));
        if (node.isArray()) {
            node.forEach(child -> collect(child, type, into));
        }
    }

    /** What a press of the button sends: its own data, and what the inputs hold. */
    public static ObjectNode sent(JsonNode card, JsonNode action, Map<String, String> filled) {
        var sent = JsonNodeFactory.instance.objectNode();
        if (!action.path("associatedInputs").asText().equalsIgnoreCase("none")) {
            inputs(card).forEach(input -> sent.put(input.path("id").asText(), value(input, filled)));
        }
        if (action.path("data") instanceof ObjectNode data) {
            sent.setAll(data);
        }
        return sent;
    }

    private static String value(JsonNode input, Map<String, String> filled) {
        var given = filled.get(input.path("id").asText());
        var usual = input.path("value").asText();
        if (given == null) {
            return usual.isEmpty() && input.path("type").asText().equals("Input.Toggle") ? "false" : usual;
        }
        for (var choice : input.path("choices")) {
            if (CardText.normal(choice.path("title").asText()).equals(given)) {
                return choice.path("value").asText();
            }
        }
        return given;
    }
}
