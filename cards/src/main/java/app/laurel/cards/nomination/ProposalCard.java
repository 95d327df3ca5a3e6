package app.laurel.cards.nomination;

import app.laurel.cards.Card;
import app.laurel.cards.common.Choice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A nomination that is ready to be sent: who, why, and for what.
 *
 * @param title as in "Nominate Ben Okafor?"
 * @param people the ids of the nominees
 * @param criteria what the award asks, if there is only one
 */
public record ProposalCard(
        String title,
        String quote,
        List<String> people,
        List<Choice> awards,
        String award,
        String criteria,
        String once)
        implements Card {

    public ProposalCard {
        people = List.copyOf(people);
        awards = List.copyOf(awards);
    }

    @JsonProperty
    boolean hasChoice() {
        return awards.size() > 1;
    }

    @JsonProperty
    boolean hasCriteria() {
        return awards.size() == 1;
    }
}
