package app.laurel.bot.voting.ballot;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;

/** No more ballots go into this box. */
public record BallotBoxSealed(CycleId cycle, int box) implements DomainEvent {}
