package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** Everybody may know. */
public record CycleAnnounced(CycleId cycle) implements DomainEvent {}
