package app.laurel.cards.chat;

import app.laurel.cards.Card;
import java.util.List;

/**
 * Asks for what a command still needs.
 *
 * @param title the command as it is typed
 * @param problem what is missing
 * @param usage how the command is written, for those who would rather type
 * @param fields what it needs, in the order in which it is typed
 */
public record AskCard(String title, String problem, String usage, List<Field> fields) implements Card {

    public AskCard {
        fields = List.copyOf(fields);
    }

    /** One argument: the id of its input, what it is, and what has been typed already. */
    public record Field(String id, String label, String value) {}
}
