package app.laurel.cards.goal;

import app.laurel.cards.Card;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Notice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Who leads among those with the same goal.
 *
 * @param measure what is counted
 * @param own where the reader stands
 */
public record LeadersCard(String title, String measure, List<Leader> leaders, String own, List<Button> buttons)
        implements Card {

    public LeadersCard {
        leaders = List.copyOf(leaders);
        buttons = List.copyOf(buttons);
    }

    /**
     * One of those who lead.
     *
     * @param name with the place, such as {@code 1. Ben Okafor}
     * @param text the count in words
     */
    public record Leader(String name, int count, String text) {}

    /** What the notification says. */
    @JsonProperty
    String notice() {
        return Notice.of(title, own);
    }
}
