package app.laurel.cards.goal;

import app.laurel.cards.Card;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Notice;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Somebody's goals of a month: how far each has come, and whether that is enough so far. */
public record GoalsCard(String title, String subtitle, List<Goal> goals, List<Button> buttons) implements Card {

    public GoalsCard {
        goals = List.copyOf(goals);
        buttons = List.copyOf(buttons);
    }

    /** What the notification says. */
    @JsonProperty
    String notice() {
        return Notice.of(title, subtitle);
    }
}
