package app.laurel.bot.reward.rules;

import app.laurel.bot.event.DomainEvent;

/**
 * A second person has agreed to a version too late for its day.
 *
 * @param version as in {@code CHEQUING@2027-01-01}
 */
public record VersionLapsed(String version) implements DomainEvent {}
