package app.laurel.bot.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A conversation as it looks: its messages, the newest last. */
final class Screen {

    private final List<Shown> messages = new ArrayList<>();
    private int number;

    String add(ObjectNode card, boolean unasked) {
        var id = "m" + ++number;
        messages.add(new Shown(id, card, unasked));
        return id;
    }

    void say(String text) {
        var block =
                JsonNodeFactory.instance.objectNode().put("type", "TextBlock").put("text", text);
        var card = JsonNodeFactory.instance.objectNode();
        card.putArray("body").add(block);
        add(card, false);
    }

    void update(String id, ObjectNode card) {
        messages.replaceAll(shown -> shown.id().equals(id) ? shown.with(card) : shown);
    }

    Optional<Shown> newest(Predicate<Shown> wanted) {
        return messages.reversed().stream().filter(wanted).findFirst();
    }

    List<Shown> messages() {
        return List.copyOf(messages);
    }

    String text() {
        return messages.stream()
                .map(shown -> (shown.unasked() ? "· unasked\n" : "· answer\n") + CardText.of(shown.card()))
                .collect(Collectors.joining("\n\n"));
    }
}
