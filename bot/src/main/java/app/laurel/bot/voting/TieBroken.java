package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** HR has decided a tie. */
public record TieBroken(CycleId cycle, AwardId award, PersonId winner) implements DomainEvent {}
