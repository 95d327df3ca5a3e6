package app.laurel.bot.reward.rules;

import app.laurel.bot.event.DomainEvent;

/**
 * A version came with the file of the first set-up.
 *
 * @param version as in {@code CHEQUING@2027-01-01}
 */
public record VersionSetUp(String version) implements DomainEvent {}
