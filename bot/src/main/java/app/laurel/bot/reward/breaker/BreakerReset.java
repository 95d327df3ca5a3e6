package app.laurel.bot.reward.breaker;

import app.laurel.bot.event.DomainEvent;

/** A programme's payouts go on; all that waited for it is let through. */
public record BreakerReset(String programme, int trip) implements DomainEvent {}
