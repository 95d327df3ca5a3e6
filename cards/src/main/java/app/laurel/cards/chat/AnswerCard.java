package app.laurel.cards.chat;

import app.laurel.cards.Card;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Notice;
import app.laurel.cards.common.Tone;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The usual answer: a title, some text, some facts, and what can be done next. */
public record AnswerCard(String title, Tone tone, List<String> paragraphs, List<Fact> facts, List<Button> buttons)
        implements Card {

    public AnswerCard {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        buttons = List.copyOf(buttons);
    }

    /** An answer with a title, to be filled with what else it says. */
    public static AnswerCard of(String title) {
        return new AnswerCard(title, Tone.PLAIN, List.of(), List.of(), List.of());
    }

    /** The same answer in another tone. */
    public AnswerCard tone(Tone other) {
        return new AnswerCard(title, other, paragraphs, facts, buttons);
    }

    /** The same answer with these paragraphs. */
    public AnswerCard text(String... others) {
        return new AnswerCard(title, tone, List.of(others), facts, buttons);
    }

    /** The same answer with these facts. */
    public AnswerCard facts(Fact... others) {
        return new AnswerCard(title, tone, paragraphs, List.of(others), buttons);
    }

    /** The same answer with these buttons. */
    public AnswerCard buttons(Button... others) {
        return new AnswerCard(title, tone, paragraphs, facts, List.of(others));
    }

    @JsonProperty
    boolean hasFacts() {
        return !facts.isEmpty();
    }

    /** What the notification says. */
    @JsonProperty
    String notice() {
        return Notice.of(title, paragraphs.isEmpty() ? "" : paragraphs.getFirst());
    }
}
