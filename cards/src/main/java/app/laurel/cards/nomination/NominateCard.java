package app.laurel.cards.nomination;

import app.laurel.cards.Card;
import app.laurel.cards.common.Choice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The form that names colleagues for an award, with whatever is known already filled in.
 *
 * @param problem what keeps it from being sent; empty at first
 * @param names who is meant, as it was typed; asked for unless there are people to choose from
 * @param people who may be meant, to be ticked
 * @param ticked the ids of those who are meant for sure, with commas between them
 * @param dataset where the field for people gets its names from; empty if they are typed
 * @param inSteps whether it is looked at once more before it is sent
 * @param once the form's one-time id
 */
public record NominateCard(
        String title,
        String problem,
        String names,
        List<Choice> people,
        String ticked,
        List<Choice> awards,
        String award,
        String reason,
        String dataset,
        boolean inSteps,
        String once)
        implements Card {

    public NominateCard {
        people = List.copyOf(people);
        awards = List.copyOf(awards);
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

    @JsonProperty
    boolean atOnce() {
        return !inSteps;
    }
}
