package app.laurel.bot.approval.chat;

import app.laurel.bot.approval.DecisionId;
import java.util.List;

/**
 * What comes with a press on a request.
 *
 * @param view on which card it stood, see {@link View}
 */
record Pressed(String decision, String view, String words, List<String> ticked) {

    DecisionId id() {
        return new DecisionId(decision);
    }
}
