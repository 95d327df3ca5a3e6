package app.laurel.bot.voting.planning;

import app.laurel.bot.event.DomainEvent;

/** From now on each month has a cycle by itself. */
public record MonthlyCycleSet() implements DomainEvent {}
