package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** The cycle is history. */
public record CycleArchived(CycleId cycle) implements DomainEvent {}
