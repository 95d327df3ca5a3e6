package app.laurel.cards.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far something has come: a bar where the client draws one, words elsewhere.
 *
 * @param words the same in words, such as {@code Step 2 of 4}
 */
public record Progress(int value, int max, String words, Tone tone) {
    /** There is nothing to measure. */
    public static final Progress NONE = new Progress(0, 1, "", Tone.PLAIN);

    public Progress {
        if (max <= 0 || value < 0) {
            throw new IllegalArgumentException("Progress goes from 0 to more than 0");
        }
        value = Math.min(value, max);
    }

    /** Bars have no plain colour. */
    @JsonProperty
    Tone colour() {
        return tone == Tone.PLAIN ? Tone.NOTICE : tone;
    }
}
