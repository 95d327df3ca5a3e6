package app.laurel.bot.store;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Set;

/** Writes a set in a fixed order, for Java's own sets have another one in each run. */
final class SortedSets extends StdSerializer<Set<?>> {

    private SortedSets() {
        super(Set.class, false);
    }

    static SimpleModule module() {
        return new SimpleModule().addSerializer(new SortedSets());
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializerProvider provider) throws IOException {
        var elements = set.stream()
                .map(Json::tree)
                .sorted(comparing(JsonNode::toString))
                .toList();
        json.writeStartArray();
        for (var element : elements) {
            json.writeTree(element);
        }
        json.writeEndArray();
    }
}
