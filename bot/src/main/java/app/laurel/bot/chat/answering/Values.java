package app.laurel.bot.chat.answering;

import app.laurel.bot.store.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Reads what came with a press into the record that its handler expects. */
final class Values {

    private Values() {}

    /** The values; nothing if one is missing or is not what it should be. */
    static <T> Optional<T> read(JsonNode values, Class<T> type) {
        var wanted = JsonNodeFactory.instance.objectNode();
        for (var component : type.getRecordComponents()) {
            if (component.getType() == Map.class) {
                several(values, component.getName(), wanted);
            } else if (!copy(values.path(component.getName()), component, wanted)) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(Json.value(isOneText(type) ? wanted.iterator().next() : wanted, type));
        } catch (UncheckedIOException | IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** Inputs whose number varies have ids such as {@code choice-one} and {@code choice-two}. */
    private static void several(JsonNode values, String name, ObjectNode into) {
        var all = into.putObject(name);
        values.properties().stream()
                .filter(field -> field.getKey().startsWith(name + "-"))
                .filter(field -> !field.getValue().asText().isBlank())
                .forEach(field -> all.put(
                        field.getKey().substring(name.length() + 1),
                        field.getValue().asText()));
    }

    // A record of one text is that text, in the store as here.
    private static boolean isOneText(Class<?> type) {
        return type.getRecordComponents().length == 1 && type.getRecordComponents()[0].getType() == String.class;
    }

    /** Takes one value over; false if it has to be there and is not. */
    private static boolean copy(JsonNode value, RecordComponent component, ObjectNode into) {
        var type = component.getType();
        var name = component.getName();
        if (Collection.class.isAssignableFrom(type)) {
            // What is chosen from a list of several comes back as one text.
            var several = into.putArray(name);
            if (value.isTextual()) {
                Arrays.stream(value.textValue().split(",", -1))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .forEach(several::add);
            } else {
                value.forEach(several::add);
            }
            return true;
        }
        var isEmpty =
                value.isMissingNode() || value.isNull() || value.asText("-").isBlank();
        if (!isEmpty) {
            into.set(name, value);
            return true;
        }
        if (type == String.class) {
            into.put(name, "");
        } else if (type == boolean.class) {
            into.put(name, false);
        } else {
            return type == Optional.class;
        }
        return true;
    }
}
