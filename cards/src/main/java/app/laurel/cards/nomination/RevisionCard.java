package app.laurel.cards.nomination;

import app.laurel.cards.Card;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A nomination to be worked on again by its nominator: reworded, answered, or added to.
 *
 * @param asks what the approver wants to know; empty if nobody has asked
 * @param label what is to be written now
 */
public record RevisionCard(String title, String asks, String hint, String label, String text, String nomination)
        implements Card {

    @JsonProperty
    boolean hasQuestion() {
        return !asks.isEmpty();
    }

    @JsonProperty
    boolean hasHint() {
        return !hint.isEmpty();
    }
}
