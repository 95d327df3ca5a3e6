package app.laurel.bot.voting.counting;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;

/** Nobody votes any more in this cycle. */
public record VotingClosed(CycleId cycle) implements DomainEvent {}
