package app.laurel.cards.kudos;

import app.laurel.cards.Card;
import app.laurel.cards.common.Choice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The form that thanks colleagues, with whatever is known already filled in.
 *
 * @param problem what keeps it from being sent; empty at first
 * @param names who is meant, as it was typed
 * @param people who may be meant, to be ticked
 * @param ticked the ids of those who are meant for sure, with commas between them
 * @param dataset where the field for people gets its names from; empty if they are typed
 * @param once the form's one-time id
 */
public record KudosFormCard(
        String problem, String names, List<Choice> people, String ticked, String dataset, String text, String once)
        implements Card {

    public KudosFormCard {
        people = List.copyOf(people);
    }

    @JsonProperty
    boolean hasProblem() {
        return !problem.isEmpty();
    }

    @JsonProperty
    boolean hasPeople() {
        return !people.isEmpty();
    }

    @JsonProperty
    boolean asksNames() {
        return people.isEmpty() && dataset.isEmpty();
    }

    @JsonProperty
    boolean asksDirectory() {
        return people.isEmpty() && !dataset.isEmpty();
    }
}
