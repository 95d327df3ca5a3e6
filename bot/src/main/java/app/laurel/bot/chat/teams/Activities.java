package app.laurel.bot.chat.teams;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes the JSON of the Bot Framework. */
final class Activities {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Activity.class, WithoutTimes.class)
            .build();
    private static final ObjectReader READER = JSON.readerFor(Activity.class);

    private Activities() {}

    /**
     * The framework reads a time without a fraction as an error and loses the message, and ".5" as five nanoseconds.
     * Laurel goes by its own clock, so the sender's times are left unread.
     */
    @JsonIgnoreProperties({"timestamp", "localTimestamp", "expiration"})
    private interface WithoutTimes {}

    /** The activity; nothing if these bytes are none. */
    static Optional<Activity> read(byte[] body) {
        try (var parser = READER.createParser(body)) {
            // A mere text would be taken for an activity of that type.
            return parser.nextToken() == JsonToken.START_OBJECT
                    ? Optional.ofNullable(READER.readValue(parser))
                    : Optional.empty();
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    static JsonNode tree(@Nullable Object value) {
        return JSON.valueToTree(value);
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
