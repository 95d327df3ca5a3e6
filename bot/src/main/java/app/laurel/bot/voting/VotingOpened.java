package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** Colleagues may vote. */
public record VotingOpened(CycleId cycle) implements DomainEvent {}
