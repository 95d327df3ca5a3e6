package app.laurel.cards.voting;

import app.laurel.cards.Card;
import app.laurel.cards.common.Fact;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A result that waits to be published: the turnout, what to look at, how the votes fell, and the announcement as it will look.
 *
 * @param when when the channel hears of it, if it is published now
 */
public record ReviewCard(
        String heading,
        List<Fact> turnout,
        List<String> flags,
        List<Tally> tallies,
        String title,
        String thanks,
        List<Honour> honours,
        String when,
        String cycle)
        implements Card {

    public ReviewCard {
        turnout = List.copyOf(turnout);
        flags = List.copyOf(flags);
        tallies = List.copyOf(tallies);
        honours = List.copyOf(honours);
    }

    @JsonProperty
    boolean hasFlags() {
        return !flags.isEmpty();
    }
}
