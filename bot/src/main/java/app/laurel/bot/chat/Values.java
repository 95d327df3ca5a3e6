package app.laurel.bot.chat;

import app.laurel.bot.store.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Reads what came with a press into the record that its handler expects. */
final class Values {

    private Values() {}

    /** The values; nothing if one is missing or is not what it should be. */
    static <T> Optional<T> read(JsonNode values, Class<T> type) {
        var wanted = JsonNodeFactory.instance.objectNode();
        for (var component : type.getRecordComponents()) {
            if (!copy(values.path(component.getName()), component, wanted)) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(Json.value(wanted, type));
        } catch (UncheckedIOException | IllegalArgumentException unfit) {
            return Optional.empty();
        }
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
