package app.laurel.bot.reward.rules;

import app.laurel.bot.event.DomainEvent;

/**
 * Somebody wishes other terms.
 *
 * @param version as in {@code CHEQUING@2027-01-01}
 */
public record VersionProposed(String version) implements DomainEvent {}
