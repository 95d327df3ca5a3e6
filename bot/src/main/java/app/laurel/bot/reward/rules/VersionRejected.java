package app.laurel.bot.reward.rules;

import app.laurel.bot.event.DomainEvent;

/**
 * A second person has said no to a version.
 *
 * @param version as in {@code CHEQUING@2027-01-01}
 */
public record VersionRejected(String version) implements DomainEvent {}
