package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** The sealed ballots are counted. */
public record CycleTallied(CycleId cycle) implements DomainEvent {}
