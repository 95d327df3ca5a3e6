package app.laurel.cards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

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
        if (node instanceof ObjectNode object) {
            show(object, object.path("type").asText());
            object.properties().forEach(field -> {
                if (!field.getKey().equals("data") && !field.getKey().equals("msteams")) {
                    walk(field.getValue());
                }
            });
        } else {
            node.forEach(this::walk);
        }
    }

    private void show(ObjectNode object, String type) {
        SHOWN.forEach(name -> tidy(object, name));
        switch (type) {
            case "TextBlock" -> {
                escape(object, "text");
                isolate(object, "text");
            }
            case "FactSet" ->
                object.path("facts").forEach(fact -> {
                    escape((ObjectNode) fact, "title");
                    tidy((ObjectNode) fact, "value");
                    escape((ObjectNode) fact, "value");
                    isolate((ObjectNode) fact, "value");
                });
            case "Action.Execute" -> isolate(object, "title");
            // Teams reads Markdown beside ticks and dots, not in a drop-down.
            case "Input.Toggle" -> escape(object, "title");
            case "Input.ChoiceSet" -> {
                if (object.path("style").asText().equals("expanded")
                        || object.path("isMultiSelect").asBoolean()) {
                    object.path("choices").forEach(choice -> escape((ObjectNode) choice, "title"));
                }
            }
            default -> {}
        }
    }

    private void tidy(ObjectNode object, String name) {
        if (object.path(name).isTextual()) {
            object.put(name, Literally.tidy(Fitting.shortened(object.get(name).textValue(), longest)));
        }
    }

    private void isolate(ObjectNode object, String name) {
        if (object.path(name).isTextual()) {
            object.put(name, Isolated.lines(object.get(name).textValue(), rightToLeft));
        }
    }

    private void escape(ObjectNode object, String name) {
        if (object.path(name).isTextual()) {
            object.put(name, literally.written(object.get(name).textValue()));
        }
    }
}
