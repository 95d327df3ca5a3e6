package app.laurel.bot.chat;

import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * Something that somebody said or pressed, as it reached Laurel.
 *
 * @param id Teams' id of the activity; a resent copy has the same
 */
public record Arrival(String id, Person person, Place place, Input input, Instant at) {

    /** What was done. */
    public sealed interface Input {}

    /**
     * Words were typed; Laurel's own mention is not among them.
     *
     * @param strangers the names of those who were mentioned and are none of the bank's people, as they stand in the text
     */
    public record Said(String text, List<Mention> mentions, List<String> strangers) implements Input {

        public Said(String text, List<Mention> mentions) {
            this(text, mentions, List.of());
        }
    }

    /** A button was pressed, and this came with it. */
    public record Pressed(String verb, JsonNode values) implements Input {}

    /** A command of the compose box or of a message's menu was chosen, to go on in a window. */
    public record Opened(String command, Quoted quoted) implements Input {}

    /** Somebody named with an @, by the text that stands for them. */
    public record Mention(PersonId person, String text) {}

    /** Whether a button was pressed. */
    public boolean isPress() {
        return input instanceof Pressed;
    }
}
