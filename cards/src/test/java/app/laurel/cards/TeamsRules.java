package app.laurel.cards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Teams asks of a card beyond its schema, and what the house asks of its buttons. */
final class TeamsRules {
    private static final Pattern VERB = Pattern.compile("[a-z]+\\.[a-z][A-Za-z]*");
    private static final Set<String> ACTIONS =
            Set.of("Action.Execute", "Action.OpenUrl", "Action.ToggleVisibility", "Action.Submit");
    private static final int PRIMARY_ACTIONS = 6;

    private final List<String> complaints = new ArrayList<>();

    TeamsRules(JsonNode card) {
        require(card.path("type").asText().equals("AdaptiveCard"), "the type is AdaptiveCard");
        require(card.path("version").asText().equals("1.5"), "the version is 1.5");
        require(!card.path("fallbackText").asText().isBlank(), "there is a fallbackText");
        require(card.path("body").size() > 0, "the body shows something");
        walk(card);
    }

    List<String> complaints() {
        return complaints;
    }

    private void walk(JsonNode node) {
        var type = node.path("type").asText();
        if (type.startsWith("Action.")) {
            action(node, type);
        }
        if (type.equals("FactSet")) {
            node.path("facts").forEach(fact -> require(fact.path("value").isTextual(), "the fact is text: " + fact));
        }
        if (type.startsWith("Input.")) {
            require(!node.path("id").asText().isEmpty(), "the input has an id: " + node);
            require(node.has("label") || node.has("title"), "the input has a label: " + node.path("id"));
        }
        require(node.path("actions").size() <= PRIMARY_ACTIONS, "there are at most six buttons side by side");
        node.forEach(this::walk);
    }

    private void action(JsonNode action, String type) {
        require(ACTIONS.contains(type), "a button is Action.Execute, not " + type);
        require(!action.path("title").asText().isBlank(), "the button has a title: " + action);
        if (type.equals("Action.Execute")) {
            require(VERB.matcher(action.path("verb").asText()).matches(), "the verb is feature.deed: " + action);
            require(action.path("fallback").path("type").asText().equals("Action.Submit"), "there is a fallback");
        }
    }

    private void require(boolean kept, String rule) {
        if (!kept) {
            complaints.add("not so: " + rule);
        }
    }
}
