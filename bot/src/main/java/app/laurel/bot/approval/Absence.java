package app.laurel.bot.approval;

import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Somebody is away, and perhaps somebody else decides for them meanwhile. */
public record Absence(PersonId person, Instant until, Optional<PersonId> delegate) {

    boolean covers(Instant time) {
        return time.isBefore(until);
    }
}
