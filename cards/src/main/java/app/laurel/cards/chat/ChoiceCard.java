package app.laurel.cards.chat;

import app.laurel.cards.Card;
import app.laurel.cards.common.Button;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Asks which one is meant, one answer below the other. */
public record ChoiceCard(String question, String text, List<Button> choices) implements Card {

    public ChoiceCard {
        choices = List.copyOf(choices);
    }

    /** A question that needs no explanation. */
    public static ChoiceCard of(String question, Button... choices) {
        return new ChoiceCard(question, "", List.of(choices));
    }

    @JsonProperty
    boolean hasText() {
        return !text.isEmpty();
    }
}
