package app.laurel.cards.casework;

import app.laurel.cards.Card;
import app.laurel.cards.common.Fact;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A dispute, to be answered by whoever owns it. */
public record DisputeAnswerCard(
        String title, String dispute, String quote, List<Fact> facts, String problem, String typed) implements Card {

    public DisputeAnswerCard {
        facts = List.copyOf(facts);
    }

    @JsonProperty
    boolean hasQuote() {
        return !quote.isEmpty();
    }

    @JsonProperty
    boolean hasProblem() {
        return !problem.isEmpty();
    }
}
