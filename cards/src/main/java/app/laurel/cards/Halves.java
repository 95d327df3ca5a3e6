package app.laurel.cards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Pattern;

/** Half a character, which JSON can hold and UTF-8 cannot: a card with one in it could not be sent. */
final class Halves {
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private Halves() {}

    static void dropFrom(JsonNode node) {
        switch (node) {
            case ObjectNode object -> object.properties().forEach(field -> field.setValue(whole(field.getValue())));
            case ArrayNode list -> {
                for (var i = 0; i < list.size(); i++) {
                    list.set(i, whole(list.get(i)));
                }
            }
            default -> {}
        }
    }

    private static JsonNode whole(JsonNode node) {
        dropFrom(node);
        return node.isTextual() && node.textValue().chars().anyMatch(letter -> Character.isSurrogate((char) letter))
                ? TextNode.valueOf(HALF.matcher(node.textValue()).replaceAll(""))
                : node;
    }
}
