package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** Nobody votes any more in this cycle. */
public record VotingClosed(CycleId cycle) implements DomainEvent {}
