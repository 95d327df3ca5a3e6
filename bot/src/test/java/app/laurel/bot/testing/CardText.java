package app.laurel.bot.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The text of a card as its reader sees it, a line each; buttons in brackets, inputs with what they hold. */
final class CardText {

    private static final Set<String> UNSEEN =
            Set.of("data", "fallback", "fallbackText", "msteams", "refresh", "actions", "selectAction", "choices");

    private final List<String> lines = new ArrayList<>();

    private CardText() {}

    static String of(JsonNode card) {
        var text = new CardText();
        text.read(card);
        return String.join("\n", text.lines);
    }

    /** Text without what only makes it look different: line breaks, hard spaces, curly quotes, Markdown's backslashes. */
    static String normal(String text) {
        return text.replaceAll("\\\\(?=\\p{Punct})", "")
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }

    private void read(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::read);
        } else if (node.isObject()) {
            readObject(node);
        }
    }

    private void readObject(JsonNode node) {
        var type = node.path("type").asText();
        if (type.equals("FactSet")) {
            node.path("facts")
                    .forEach(fact -> add(fact.path("title").asText() + " "
                            + fact.path("value").asText()));
        } else if (type.startsWith("Input.")) {
            readInput(node);
        } else if (type.startsWith("Action.")) {
            add("[" + node.path("title").asText() + "]");
            read(node.path("card"));
        } else {
            add(node.path("text").asText());
            add(node.path("altText").asText());
            node.properties().forEach(field -> {
                if (!UNSEEN.contains(field.getKey())) {
                    read(field.getValue());
                }
            });
            read(node.path("selectAction"));
            read(node.path("actions"));
        }
    }

    private void readInput(JsonNode input) {
        add("%s %s: <%s> %s"
                .formatted(
                        input.path("label").asText(),
                        input.path("title").asText(),
                        input.path("value").asText(),
                        input.path("placeholder").asText()));
        input.path("choices")
                .forEach(choice -> add("( ) " + choice.path("title").asText()));
        read(input.path("inlineAction"));
    }

    private void add(String line) {
        if (!line.isBlank()) {
            lines.add(normal(line));
        }
    }
}
