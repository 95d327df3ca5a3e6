package app.laurel.cards.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One step of a way: done, the one it stands at, where it stopped, or still to come.
 *
 * @param sign what tells it apart in any client and colour
 * @param icon the same as Teams draws it
 */
public record Step(String title, String sign, String icon, Tone tone) {

    /** A step that lies behind. */
    public static Step done(String title) {
        return new Step(title, "\u2714", "CheckmarkCircle", Tone.GOOD);
    }

    /** The step that it has come to. */
    public static Step now(String title) {
        return new Step(title, "\u25cf", "ArrowCircleRight", Tone.NOTICE);
    }

    /** The step that it cannot take. */
    public static Step stopped(String title) {
        return new Step(title, "\u2715", "DismissCircle", Tone.ATTENTION);
    }

    /** A step that lies ahead. */
    public static Step ahead(String title) {
        return new Step(title, "\u25cb", "Circle", Tone.PLAIN);
    }

    /** The step that matters now stands out by more than its colour. */
    @JsonProperty
    String weight() {
        return tone == Tone.NOTICE || tone == Tone.ATTENTION ? "Bolder" : "Default";
    }

    @JsonProperty
    boolean ahead() {
        return tone == Tone.PLAIN;
    }
}
