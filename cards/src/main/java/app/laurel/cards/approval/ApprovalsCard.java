package app.laurel.cards.approval;

import app.laurel.cards.Card;
import app.laurel.cards.common.Choice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Several requests in one card: one to be decided now, the others below, where those of little risk can be ticked.
 *
 * @param view which requests these are, sent back with a press
 * @param news what the last press did; empty at first
 * @param problem what has to be put right before the press counts
 * @param together those that can be ticked and approved at once
 * @param later the others that wait, by title
 */
public record ApprovalsCard(
        String title,
        String view,
        String news,
        Request request,
        String problem,
        String typed,
        List<Choice> together,
        List<String> later)
        implements Card {

    public ApprovalsCard {
        together = List.copyOf(together);
        later = List.copyOf(later);
    }

    @JsonProperty
    boolean hasNews() {
        return !news.isEmpty();
    }

    @JsonProperty
    boolean hasProblem() {
        return !problem.isEmpty();
    }

    @JsonProperty
    boolean hasTogether() {
        return !together.isEmpty();
    }

    @JsonProperty
    boolean hasLater() {
        return !later.isEmpty();
    }

    @JsonProperty
    boolean hasOthers() {
        return hasTogether() || hasLater();
    }
}
