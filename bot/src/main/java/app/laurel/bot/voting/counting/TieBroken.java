package app.laurel.bot.voting.counting;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.CycleId;

/** HR has decided a tie. */
public record TieBroken(CycleId cycle, AwardId award, PersonId winner) implements DomainEvent {}
