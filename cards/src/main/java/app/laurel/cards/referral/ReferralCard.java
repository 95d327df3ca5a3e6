package app.laurel.cards.referral;

import app.laurel.cards.Card;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Notice;
import app.laurel.cards.common.Step;
import app.laurel.cards.common.Tone;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Where a referral is, on its way from the first word to the reward.
 *
 * @param title whom it is about, and for what
 * @param state where it stands, in a few words
 * @param text what that means and what happens next
 * @param say one sentence to read out to the caller; empty for others than agents
 */
public record ReferralCard(
        String title,
        String state,
        Tone tone,
        String text,
        String say,
        List<Step> steps,
        List<Fact> facts,
        List<Button> buttons)
        implements Card {

    public ReferralCard {
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
        buttons = List.copyOf(buttons);
    }

    @JsonProperty
    boolean hasSay() {
        return !say.isEmpty();
    }

    /** What the notification says. */
    @JsonProperty
    String notice() {
        return Notice.of(title, state, text);
    }
}
