package app.laurel.bot.reward.overview;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.EntitlementRef;
import java.util.Set;

/** Of which late rewards somebody has been told, at each mark of hours. */
public interface LateAlarms {

    /** What {@link #keep} has kept last; none before. */
    Set<EntitlementRef> told(PersonId person, int hours);

    void keep(PersonId person, int hours, Set<EntitlementRef> told);
}
