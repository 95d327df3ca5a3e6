package app.laurel.cards.admin;

import app.laurel.cards.Card;
import app.laurel.cards.common.Choice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A person's own settings, to be changed.
 *
 * @param language the tag of the language that is chosen
 * @param inPublic values of the occasions that may be celebrated in public, with commas between them
 * @param quietFrom when quiet begins, as in {@code 18:00}; empty if it never does
 */
public record SettingsCard(
        String news,
        String language,
        List<Choice> languages,
        String inPublic,
        List<Choice> occasions,
        String quietFrom,
        String quietTo,
        String digest,
        String problem)
        implements Card {

    public SettingsCard {
        languages = List.copyOf(languages);
        occasions = List.copyOf(occasions);
    }

    @JsonProperty
    boolean hasNews() {
        return !news.isEmpty();
    }

    @JsonProperty
    boolean hasProblem() {
        return !problem.isEmpty();
    }
}
