package app.laurel.bot.exchange;

import app.laurel.bot.event.DomainEvent;

/**
 * A published rate is kept, and never changed any more.
 *
 * @param rate as in {@code USD-CAD:2026-11-20}
 */
public record RateKept(String rate) implements DomainEvent {}
