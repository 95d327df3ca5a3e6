package app.laurel.bot.voting.publishing;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.CycleId;

/** Everybody may know. */
public record CycleAnnounced(CycleId cycle) implements DomainEvent {}
