package app.laurel.bot.reward.clawback;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.reward.Owner;

/**
 * What somebody has to give back has changed.
 *
 * @param subject the reward that is to be given back, or the payout of which something is withheld
 * @param how {@code OWED}, {@code WITHHELD}, {@code TAKEN}, {@code DROPPED} or {@code CLOSED}
 */
public record DebtCounted(Owner owner, String subject, String how) implements DomainEvent {}
