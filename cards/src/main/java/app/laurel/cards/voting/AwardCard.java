package app.laurel.cards.voting;

import app.laurel.cards.Card;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The form that adds an award; all it holds is what will be. */
public record AwardCard(String problem, String name, String criteria) implements Card {

    @JsonProperty
    boolean hasProblem() {
        return !problem.isEmpty();
    }
}
