package app.laurel.bot.voting.counting;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;

/** The sealed ballots are counted. */
public record CycleTallied(CycleId cycle) implements DomainEvent {}
