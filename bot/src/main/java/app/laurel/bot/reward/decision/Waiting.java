package app.laurel.bot.reward.decision;

import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's decision is awaited.
 *
 * @param approver who was asked last; nobody if nobody may decide
 * @param next when the next in line is asked as well
 */
public record Waiting(Optional<PersonId> approver, Optional<Instant> next) {}
