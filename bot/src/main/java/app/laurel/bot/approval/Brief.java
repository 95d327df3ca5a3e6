package app.laurel.bot.approval;

import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an approver reads before deciding, in the approver's language; texts ready to show.
 *
 * @param title what is proposed, as in "Ben Okafor for Customer Hero"
 * @param quote the proposer's own words, if any
 * @param facts label and value, in order: who proposes, the criteria, the budget impact
 * @param returnable whether it can be sent back with a question
 */
public record Brief(String title, Optional<String> quote, List<Map.Entry<String, String>> facts, boolean returnable) {

    /** Writes the brief for one kind of subject; each feature that asks for decisions has one. */
    public interface Briefing {

        String kind();

        Optional<Brief> brief(Subject subject, PersonId approver, Voice voice);

        /** Whether whoever proposes it is told the verdict as it is; otherwise the feature tells what follows from it. */
        default boolean tellsMaker() {
            return false;
        }
    }
}
