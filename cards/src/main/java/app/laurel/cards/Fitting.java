package app.laurel.cards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps a card within what Teams takes: where people have written very much, each long text ends early. */
final class Fitting {
    /** Teams refuses a message of more than 28 KB; what surrounds the card needs some of it. */
    static final int LIMIT = 27 * 1024;

    /** How long the longest text may be, tried one after the other. */
    static final List<Integer> LENGTHS = List.of(Integer.MAX_VALUE, 1_000, 500, 250, 120, 60);

    private Fitting() {}

    static boolean fits(ObjectNode card) {
        // Writing a card only to count its bytes would double its cost; three bytes a character is the most there is.
        return 3 * roughly(card) <= LIMIT || card.toString().getBytes(StandardCharsets.UTF_8).length <= LIMIT;
    }

    private static int roughly(JsonNode node) {
        return switch (node) {
            case TextNode text -> text.textValue().length() + 4;
            case ObjectNode object -> {
                var length = 8;
                for (var field : object.properties()) {
                    length += field.getKey().length() + 4 + roughly(field.getValue());
                }
                yield length;
            }
            case ArrayNode list -> {
                var length = 8;
                for (var item : list) {
                    length += roughly(item);
                }
                yield length;
            }
            default -> 8;
        };
    }

    /** The start of a text that is longer than this, with a sign that there was more. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).stripTrailing() + "\u2026";
    }
}
