package app.laurel.cards.kudos;

import app.laurel.cards.Card;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Thanks for others to read, or for those who are thanked.
 *
 * @param joiners the names of some who have joined in; empty if nobody has
 * @param others how many more have
 * @param canJoin whether it asks others to join in
 */
public record KudosCard(
        String giver, String names, String text, String joiners, int others, boolean canJoin, String kudos)
        implements Card {

    @JsonProperty
    boolean hasJoiners() {
        return !joiners.isEmpty();
    }
}
