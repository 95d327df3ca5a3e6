package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** A tie that may not be shared waits for HR. */
public record TieFound(CycleId cycle) implements DomainEvent {}
