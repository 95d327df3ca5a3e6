package app.laurel.cards.approval;

import app.laurel.cards.Card;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Asks until when somebody is away and who decides meanwhile.
 *
 * @param until a day as in {@code 2026-12-01}; empty if it is not known yet
 * @param instead who was named
 */
public record AwayCard(String until, String instead, String problem) implements Card {

    @JsonProperty
    boolean hasProblem() {
        return !problem.isEmpty();
    }
}
