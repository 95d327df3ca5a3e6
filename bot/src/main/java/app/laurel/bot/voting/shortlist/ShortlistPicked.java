package app.laurel.bot.voting.shortlist;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.CycleId;

/** HR has chosen who stands on the ballot where there were too many. */
public record ShortlistPicked(CycleId cycle, AwardId award, int names) implements DomainEvent {}
