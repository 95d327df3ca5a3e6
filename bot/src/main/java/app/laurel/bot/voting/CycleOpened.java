package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** Colleagues may nominate; awards and electorate are frozen. */
public record CycleOpened(CycleId cycle) implements DomainEvent {}
