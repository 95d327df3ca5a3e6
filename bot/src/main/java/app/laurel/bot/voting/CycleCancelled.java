package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** The cycle was called off; the reason is kept with it. */
public record CycleCancelled(CycleId cycle, Stage from) implements DomainEvent {}
