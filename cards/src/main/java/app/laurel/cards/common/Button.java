package app.laurel.cards.common;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** Something to press: its title, the verb and data it sends, and whether it is the good or the grave one. */
public record Button(String title, String verb, Map<String, ?> data, Style style) {

    /** How a button looks. */
    public enum Style {
        @JsonProperty("default")
        PLAIN,
        @JsonProperty("positive")
        POSITIVE,
        @JsonProperty("destructive")
        DESTRUCTIVE
    }

    public Button {
        data = Map.copyOf(data);
    }

    /** An ordinary button. */
    public static Button of(String title, String verb, Map<String, ?> data) {
        return new Button(title, verb, data, Style.PLAIN);
    }

    /** A next step: pressing it is like typing these words. */
    public static Button say(String title, String text) {
        return of(title, "chat.say", Map.of("text", text));
    }

    /** The same button as the one to press. */
    public Button positive() {
        return new Button(title, verb, data, Style.POSITIVE);
    }

    /** The same button as one to think about. */
    public Button destructive() {
        return new Button(title, verb, data, Style.DESTRUCTIVE);
    }
}
