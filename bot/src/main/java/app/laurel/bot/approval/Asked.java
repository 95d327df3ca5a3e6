package app.laurel.bot.approval;

import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who was asked to decide.
 *
 * @param insteadOf whom they stand in for, if they were named as a delegate
 */
public record Asked(PersonId person, Instant at, Optional<PersonId> insteadOf) {

    /** Whose right to decide this is. */
    PersonId principal() {
        return insteadOf.orElse(person);
    }

    /** The same right as this person holds it: in their own name, if they are back. */
    Asked heldBy(PersonId id) {
        return person.equals(id) ? this : new Asked(id, at, Optional.empty());
    }

    boolean concerns(PersonId id) {
        return person.equals(id) || principal().equals(id);
    }
}
