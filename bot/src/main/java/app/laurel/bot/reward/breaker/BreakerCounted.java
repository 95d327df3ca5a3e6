package app.laurel.bot.reward.breaker;

import app.laurel.bot.event.DomainEvent;

/** A programme has let a reward through, or has it wait. */
public record BreakerCounted(String programme, String reward, boolean through) implements DomainEvent {}
