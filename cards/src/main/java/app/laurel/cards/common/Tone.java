package app.laurel.cards.common;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a text is plain, good news, worth a look, or a warning; it becomes a colour. */
public enum Tone {
    PLAIN("Default"),
    GOOD("Good"),
    NOTICE("Accent"),
    WAITING("Warning"),
    ATTENTION("Attention");

    private final String colour;

    Tone(String colour) {
        this.colour = colour;
    }

    @JsonValue
    String colour() {
        return colour;
    }
}
