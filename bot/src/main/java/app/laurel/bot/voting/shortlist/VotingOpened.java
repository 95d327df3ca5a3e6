package app.laurel.bot.voting.shortlist;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;

/** Colleagues may vote. */
public record VotingOpened(CycleId cycle) implements DomainEvent {}
