package app.laurel.bot.reward.breaker;

import app.laurel.bot.event.DomainEvent;

/** A programme's payouts are stopped. */
public record BreakerTripped(String programme, int trip) implements DomainEvent {}
