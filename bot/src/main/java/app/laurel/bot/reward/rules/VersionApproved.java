package app.laurel.bot.reward.rules;

import app.laurel.bot.event.DomainEvent;

/**
 * A second person has agreed to a version; it holds from its day on.
 *
 * @param version as in {@code CHEQUING@2027-01-01}
 */
public record VersionApproved(String version) implements DomainEvent {}
