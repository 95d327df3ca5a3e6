package app.laurel.cards.programme;

import app.laurel.cards.Card;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The form for new terms of a programme, filled with those of today.
 *
 * @param problem what keeps it from being previewed; empty at first
 */
public record ProgrammeCard(String title, String problem, String programme, List<Field> fields) implements Card {

    public ProgrammeCard {
        fields = List.copyOf(fields);
    }

    /** One term: the id of its input, what it is, how it is typed, and what it is today. */
    public record Field(String id, String label, String hint, String value) {}

    @JsonProperty
    boolean hasProblem() {
        return !problem.isEmpty();
    }
}
