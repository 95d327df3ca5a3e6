package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** Nobody nominates any more in this cycle. */
public record NominatingClosed(CycleId cycle) implements DomainEvent {}
