package app.laurel.cards.voting;

import app.laurel.cards.Card;
import app.laurel.cards.common.Choice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A ballot: one section for each award.
 *
 * @param notice what became of the last press, said beside its button; empty at first
 * @param until when voting closes, as in "Open until Tue 24 Nov, 09:00"
 */
public record VoteCard(String title, String notice, String until, String cycle, List<Section> sections)
        implements Card {

    public VoteCard {
        sections = List.copyOf(sections);
    }

    /**
     * One award with its nominees.
     *
     * @param input the id of its input
     * @param chosen what this voter has chosen so far; empty for nothing
     */
    public record Section(
            String award,
            String name,
            String criteria,
            String input,
            String chosen,
            List<Nominee> nominees,
            List<Choice> choices) {

        public Section {
            nominees = List.copyOf(nominees);
            choices = List.copyOf(choices);
        }
    }

    /** Somebody who can be voted for, and the beginning of what was written about them. */
    public record Nominee(String name, String words, String more) {}

    @JsonProperty
    boolean hasNotice() {
        return !notice.isEmpty();
    }
}
