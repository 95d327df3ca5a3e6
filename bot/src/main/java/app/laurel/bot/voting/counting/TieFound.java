package app.laurel.bot.voting.counting;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;

/** A tie that may not be shared waits for HR. */
public record TieFound(CycleId cycle) implements DomainEvent {}
