package app.laurel.cards.chat;

import app.laurel.cards.Card;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Notice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** Shows what would change, and asks before it does; Cancel sends the verb {@code chat.cancel}. */
public record ConfirmCard(String title, String text, List<Fact> changes, String verb, Map<String, ?> data)
        implements Card {

    public ConfirmCard {
        changes = List.copyOf(changes);
        data = Map.copyOf(data);
    }

    @JsonProperty
    boolean hasText() {
        return !text.isEmpty();
    }

    @JsonProperty
    boolean hasChanges() {
        return !changes.isEmpty();
    }

    /** What the notification says. */
    @JsonProperty
    String notice() {
        return Notice.of(title, text);
    }
}
