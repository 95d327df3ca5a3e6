package app.laurel.cards;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;

/** The words that a template can name: those without a dot, each with its arguments taken from the card. */
final class CardWords {
    private CardWords() {}

    static ObjectNode of(Words words, ObjectNode card) {
        var result = JsonNodeFactory.instance.objectNode();
        words.keys().filter(key -> key.indexOf('.') < 0).forEach(key -> {
            var wanted = words.arguments(key);
            if (wanted.stream().allMatch(card::has)) {
                var arguments = new HashMap<String, Object>();
                wanted.forEach(name -> arguments.put(name, value(card, name)));
                result.put(key, words.say(key, arguments));
            }
        });
        return result;
    }

    private static Object value(ObjectNode card, String name) {
        var value = card.get(name);
        return value.isNumber() ? value.numberValue() : value.asText();
    }
}
