package app.laurel.cards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** One card of the same card in several languages: each says its text, and a button is named in all of them. */
final class Together {
    private static final String BETWEEN = " / ";

    private Together() {}

    static ObjectNode of(List<ObjectNode> cards) {
        if (cards.size() == 1) {
            return cards.getFirst();
        }
        var together = cards.getFirst().deepCopy();
        together.remove("rtl");
        together.put("fallbackText", joined(cards, "fallbackText"));
        var body = together.putArray("body");
        for (var card : cards) {
            var part = body.addObject().put("type", "Container");
            if (card.path("rtl").asBoolean()) {
                part.put("rtl", true);
            }
            if (body.size() > 1) {
                part.put("separator", true).put("spacing", "Large");
            }
            part.set("items", card.path("body"));
        }
        var actions = together.path("actions");
        for (var at = 0; at < actions.size(); at++) {
            var number = at;
            var same = cards.stream()
                    .map(card -> card.path("actions").path(number))
                    .toList();
            ((ObjectNode) actions.get(at)).put("title", joined(same, "title"));
        }
        return together;
    }

    private static String joined(List<? extends JsonNode> nodes, String field) {
        return nodes.stream()
                .map(node -> node.path(field).asText())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }
}
