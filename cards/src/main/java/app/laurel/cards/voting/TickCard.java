package app.laurel.cards.voting;

import app.laurel.cards.Card;
import app.laurel.cards.common.Choice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Work for HR between nominating and voting: some of a list are ticked and then approved, rejected or put on the ballot.
 *
 * @param decides whether they are approved or rejected; else they are put on the ballot of one contest
 */
public record TickCard(
        String title,
        String text,
        String problem,
        List<Choice> entries,
        String cycle,
        String award,
        String group,
        boolean decides)
        implements Card {

    public TickCard {
        entries = List.copyOf(entries);
    }

    @JsonProperty
    boolean picks() {
        return !decides;
    }

    @JsonProperty
    boolean hasProblem() {
        return !problem.isEmpty();
    }
}
