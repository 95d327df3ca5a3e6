package app.laurel.bot.referral.crm;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** One object of an event, whose fields are read by name; what is missing or of another kind is refused by name. */
final class EventFields {

    private static final ObjectReader STRICT = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();
    // The ids become parts of names in the store.
    private static final Pattern ID = Pattern.compile("[^|/\\\\?#\\p{Cntrl}]{1,100}");
    private static final int LONGEST_TEXT = 300;

    private final JsonNode node;
    private final String path;

    private EventFields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    static EventFields of(byte[] body) throws BadEvent {
        try {
            var node = STRICT.readTree(body);
            if (node.isObject()) {
                return new EventFields(node, "");
            }
        } catch (JacksonException malformed) {
            throw malformed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw malformed();
    }

    private static BadEvent malformed() {
        return new BadEvent(Problem.MALFORMED, "", "The body is not one JSON object.");
    }

    EventFields object(String name) throws BadEvent {
        return optionalObject(name).orElseThrow(() -> missing(name));
    }

    Optional<EventFields> optionalObject(String name) throws BadEvent {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            throw invalid(name, "must be an object");
        }
        return Optional.of(new EventFields(value, path(name) + "."));
    }

    /** A text that must be there. */
    String text(String name) throws BadEvent {
        var text = optionalText(name);
        if (text.isEmpty()) {
            throw missing(name);
        }
        return text;
    }

    /** A text, or nothing. */
    String optionalText(String name) throws BadEvent {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            throw invalid(name, "must be a text");
        }
        if (value.textValue().length() > LONGEST_TEXT) {
            throw invalid(name, "must have at most " + LONGEST_TEXT + " characters");
        }
        return value.textValue().strip();
    }

    String id(String name) throws BadEvent {
        return checkedId(name, text(name));
    }

    Optional<String> optionalId(String name) throws BadEvent {
        var text = optionalText(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(checkedId(name, text));
    }

    private String checkedId(String name, String text) throws BadEvent {
        if (!ID.matcher(text).matches() || text.startsWith("event:")) {
            throw invalid(name, "must be an id of at most 100 characters, without | / \\ ? #");
        }
        return text;
    }

    BadEvent missing(String name) {
        return new BadEvent(Problem.MISSING_FIELD, path(name), path(name) + " is missing.");
    }

    BadEvent invalid(String name, String rule) {
        return problem(Problem.INVALID_FIELD, name, rule);
    }

    BadEvent problem(Problem problem, String name, String rule) {
        return new BadEvent(problem, path(name), path(name) + " " + rule + ".");
    }

    private String path(String name) {
        return path + name;
    }
}
