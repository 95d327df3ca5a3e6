package app.laurel.cards.approval;

import app.laurel.cards.Card;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One request for a decision.
 *
 * @param problem what has to be put right before the press counts; empty at first
 * @param typed what was typed before
 */
public record ApprovalCard(Request request, String problem, String typed) implements Card {

    @JsonProperty
    boolean hasProblem() {
        return !problem.isEmpty();
    }
}
