package app.laurel.cards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes every text of a card appear as it was written; what buttons and inputs send back stays as it is. */
final class Plainly {
    private static final Set<String> SHOWN = Set.of(
            "text", "title", "label", "placeholder", "errorMessage", "altText", "tooltip", "speak", "fallbackText");
    private final Literally literally;
    private final boolean rightToLeft;
    private final int longest;

    private Plainly(Set<String> mentions, boolean rightToLeft, int longest) {
        this.literally = new Literally(mentions);
        this.rightToLeft = rightToLeft;
        this.longest = longest;
    }

    static void show(ObjectNode card) {
        show(card, Integer.MAX_VALUE);
    }

    /** The same, with each text cut to a length. */
    static void show(ObjectNode card, int longest) {
        var mentions = new HashSet<String>();
        card.path("msteams")
                .path("entities")
                .forEach(entity -> mentions.add(entity.path("text").asText()));
        new Plainly(mentions, card.path("rtl").asBoolean(), longest).walk(card);
    }

    private void walk(JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                for (var field : object.properties()) {
                    show(field);
                }
                show(object, object.path("type").asText());
            }
            case ArrayNode list -> list.forEach(this::walk);
            default -> {}
        }
    }

    private void show(Map.Entry<String, JsonNode> field) {
        var name = field.getKey();
        if (field.getValue() instanceof TextNode text) {
            if (SHOWN.contains(name)) {
                field.setValue(TextNode.valueOf(tidy(text.textValue())));
            }
        } else if (!name.equals("data") && !name.equals("msteams")) {
            walk(field.getValue());
        }
    }

    private void show(ObjectNode object, String type) {
        switch (type) {
            case "TextBlock" -> change(object, "text", text -> isolated(literally.written(text)));
            case "FactSet" ->
                object.path("facts").forEach(fact -> {
                    change(fact, "title", literally::written);
                    change(fact, "value", value -> isolated(literally.written(tidy(value))));
                });
            case "Action.Execute" -> change(object, "title", this::isolated);
            // Teams reads Markdown beside ticks and dots, not in a drop-down.
            case "Input.Toggle" -> change(object, "title", literally::written);
            case "Input.ChoiceSet" -> {
                if (object.path("style").asText().equals("expanded")
                        || object.path("isMultiSelect").asBoolean()) {
                    object.path("choices").forEach(choice -> change(choice, "title", literally::written));
                }
            }
            default -> {}
        }
    }

    private String tidy(String text) {
        return Literally.tidy(Fitting.shortened(text, longest));
    }

    private String isolated(String text) {
        return Isolated.lines(text, rightToLeft);
    }

    private static void change(JsonNode object, String name, UnaryOperator<String> how) {
        if (object.get(name) instanceof TextNode text) {
            ((ObjectNode) object).put(name, how.apply(text.textValue()));
        }
    }
}
