package app.laurel.cards.approval;

import app.laurel.cards.common.Fact;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What is to be decided, as an approver reads it.
 *
 * @param decision what is sent back with a press
 * @param quote the proposer's own words; empty if there are none
 */
public record Request(String decision, String title, String quote, List<Fact> facts, boolean returnable) {

    public Request {
        facts = List.copyOf(facts);
    }

    @JsonProperty
    boolean hasQuote() {
        return !quote.isEmpty();
    }
}
