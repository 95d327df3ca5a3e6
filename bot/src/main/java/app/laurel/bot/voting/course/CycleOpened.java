package app.laurel.bot.voting.course;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;

/** Colleagues may nominate; awards and electorate are frozen. */
public record CycleOpened(CycleId cycle) implements DomainEvent {}
