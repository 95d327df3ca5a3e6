package app.laurel.bot.chat.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** Reads and writes the JSON of the Bot Framework. */
final class Activities {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Activities() {}

    /** The activity; nothing if these bytes are none. */
    static Optional<Activity> read(byte[] body) {
        return Optional.of(parse(body)).filter(JsonNode::isObject).map(Activity::new);
    }

    static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            return JSON.missingNode();
        }
    }

    static byte[] write(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("A tree can be written", bug);
        }
    }
}
