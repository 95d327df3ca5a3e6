package app.laurel.cards.casework;

import app.laurel.cards.Card;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Asks what is wrong with a reward or a referral, or with its absence.
 *
 * @param title what is challenged, as its owner knows it; empty if it is the absence of something
 * @param about the id of it; empty if there is none
 * @param once the form's one-time id
 */
public record DisputeCard(
        String title, String about, String once, String problem, String who, String when, String product, String typed)
        implements Card {

    @JsonProperty
    boolean hasTitle() {
        return !title.isEmpty();
    }

    @JsonProperty
    boolean asksWhat() {
        return about.isEmpty();
    }

    @JsonProperty
    boolean hasProblem() {
        return !problem.isEmpty();
    }
}
