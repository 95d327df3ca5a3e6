package app.laurel.bot.nomination;

import app.laurel.bot.event.DomainEvent;

/** The channel has heard of an awarded nomination. */
public record NominationAnnounced(NominationId nomination) implements DomainEvent {}
