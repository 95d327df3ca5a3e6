package app.laurel.bot.voting.shortlist;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;

/** Nobody nominates any more in this cycle. */
public record NominatingClosed(CycleId cycle) implements DomainEvent {}
