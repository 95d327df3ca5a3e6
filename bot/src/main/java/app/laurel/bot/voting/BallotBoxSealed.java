package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** No more ballots go into this box. */
public record BallotBoxSealed(CycleId cycle, int box) implements DomainEvent {}
