package app.laurel.cards.chat;

import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Progress;
import app.laurel.cards.common.Tone;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** One row of a list: a title, a text below it, a value or state at its end, how far it has come, facts and buttons. */
public record Row(
        String title, String text, String value, Tone tone, Progress progress, List<Fact> facts, List<Button> buttons) {

    private static final int SHORT = 16;

    public Row {
        facts = List.copyOf(facts);
        buttons = List.copyOf(buttons);
    }

    /** A row with a title, a text and a value. */
    public static Row of(String title, String text, String value) {
        return new Row(title, text, value, Tone.PLAIN, Progress.NONE, List.of(), List.of());
    }

    /** The same row with its value in a tone. */
    public Row tone(Tone other) {
        return new Row(title, text, value, other, progress, facts, buttons);
    }

    /** The same row with a bar below it. */
    public Row progress(Progress other) {
        return new Row(title, text, value, tone, other, facts, buttons);
    }

    /** The same row with these facts. */
    public Row facts(Fact... others) {
        return new Row(title, text, value, tone, progress, List.of(others), buttons);
    }

    /** The same row with these buttons. */
    public Row buttons(Button... others) {
        return new Row(title, text, value, tone, progress, facts, List.of(others));
    }

    @JsonProperty
    boolean hasText() {
        return !text.isEmpty();
    }

    /** A short value stands at the end of the row. */
    @JsonProperty
    boolean hasValue() {
        return !value.isEmpty() && value.length() <= SHORT;
    }

    /** A long one would squeeze the title on a narrow screen, so it gets a line of its own. */
    @JsonProperty
    boolean hasLongValue() {
        return value.length() > SHORT;
    }

    @JsonProperty
    boolean hasProgress() {
        return !progress.words().isEmpty();
    }

    @JsonProperty
    boolean hasFacts() {
        return !facts.isEmpty();
    }

    @JsonProperty
    boolean hasButtons() {
        return !buttons.isEmpty();
    }
}
