package app.laurel.bot.nomination;

import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.List;

/** What each person has proposed; a view that lags a moment behind. */
public interface OwnNominations {

    /** Notes one; safe to repeat. */
    void note(NominationId id, Instant at);

    /** Those of a nominator, the newest first. */
    List<NominationId> of(PersonId nominator, int most);
}
