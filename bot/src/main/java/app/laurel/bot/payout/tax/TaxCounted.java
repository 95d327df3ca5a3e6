package app.laurel.bot.payout.tax;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.payout.PayoutId;

/**
 * A payout counts for a tax year, or does not any more.
 *
 * @param how {@code RESERVED}, {@code PAID} or {@code DROPPED}
 */
public record TaxCounted(PayoutId payout, int year, String how) implements DomainEvent {}
