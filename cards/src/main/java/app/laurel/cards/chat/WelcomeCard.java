package app.laurel.cards.chat;

import app.laurel.cards.Card;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Notice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The first hello: few words, and at most four things to try. */
public record WelcomeCard(String title, String text, List<Button> buttons) implements Card {

    public WelcomeCard {
        buttons = List.copyOf(buttons);
        if (buttons.size() > 4) {
            throw new IllegalArgumentException("A welcome has at most four buttons");
        }
    }

    /** What the notification says. */
    @JsonProperty
    String notice() {
        return Notice.of(title, text);
    }
}
