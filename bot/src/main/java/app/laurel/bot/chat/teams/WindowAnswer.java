package app.laurel.bot.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Teams expects in return for a press in a window. */
final class WindowAnswer {

    private static final int LONGEST_TITLE = 60;

    private WindowAnswer() {}

    /** The window shows this card. */
    static ObjectNode card(ObjectNode card) {
        var answer = JsonNodeFactory.instance.objectNode();
        var task = answer.putObject("task").put("type", "continue");
        var title = card.path("fallbackText").asText();
        task.putObject("value")
                .put("title", shortened(title))
                .put("width", "medium")
                .put("height", "medium")
                .putObject("card")
                .put("contentType", "application/vnd.microsoft.card.adaptive")
                .set("content", withPlainButtons(card));
        return answer;
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
    }

    static ObjectNode sentence(String text) {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("task").put("type", "message").put("value", text);
        return answer;
    }

    /** The window goes away. */
    static JsonNode closed() {
        return MissingNode.getInstance();
    }

    /** In a window, only plain buttons come back to Laurel; each of ours has a plain twin. */
    private static JsonNode withPlainButtons(JsonNode node) {
        if (node.path("type").asText().equals("Action.Execute")) {
            return node.path("fallback");
        }
        if (node instanceof ObjectNode object) {
            var copy = object.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), withPlainButtons(field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var copy = array.arrayNode();
            array.forEach(one -> copy.add(withPlainButtons(one)));
            return copy;
        }
        return node;
    }
}
