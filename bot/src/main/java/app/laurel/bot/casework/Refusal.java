package app.laurel.bot.casework;

import app.laurel.bot.people.Role;
import java.util.Optional;

/**
 * What automation could not do.
 *
 * @param kind what sort of thing, as in {@code approval-stuck}; the words {@code kind.…} and {@code step.…} tell more
 * @param subject the id of what it is about; kind and subject are raised once
 * @param owner who has to look at it
 * @param cause why, in ids and codes, never with names
 */
public record Refusal(String kind, String subject, Role owner, String cause, Optional<Retry> retry) {

    ExceptionId id() {
        return ExceptionId.of(kind, subject);
    }
}
