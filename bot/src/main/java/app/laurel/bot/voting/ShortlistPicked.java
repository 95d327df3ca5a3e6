package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** HR has chosen who stands on the ballot where there were too many. */
public record ShortlistPicked(CycleId cycle, AwardId award, int names) implements DomainEvent {}
