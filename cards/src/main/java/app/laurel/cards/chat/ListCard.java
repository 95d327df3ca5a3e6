package app.laurel.cards.chat;

import app.laurel.cards.Card;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Notice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A list: each row says what it is, where it stands and what can be done; a last button may show more. */
public record ListCard(String title, String subtitle, List<Row> rows, String footer, List<Button> buttons)
        implements Card {

    public ListCard {
        rows = List.copyOf(rows);
        buttons = List.copyOf(buttons);
    }

    /** A list without a footer or buttons. */
    public static ListCard of(String title, String subtitle, List<Row> rows) {
        return new ListCard(title, subtitle, rows, "", List.of());
    }

    /** The same list with a footer. */
    public ListCard footer(String other) {
        return new ListCard(title, subtitle, rows, other, buttons);
    }

    /** The same list with these buttons. */
    public ListCard buttons(Button... others) {
        return new ListCard(title, subtitle, rows, footer, List.of(others));
    }

    @JsonProperty
    boolean hasSubtitle() {
        return !subtitle.isEmpty();
    }

    @JsonProperty
    boolean hasFooter() {
        return !footer.isEmpty();
    }

    /** What the notification says. */
    @JsonProperty
    String notice() {
        return Notice.of(title, subtitle);
    }
}
