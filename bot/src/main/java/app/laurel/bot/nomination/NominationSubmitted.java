package app.laurel.bot.nomination;

import app.laurel.bot.event.DomainEvent;

/** A colleague is proposed for an award, or proposed again after a return. */
public record NominationSubmitted(NominationId nomination, int round) implements DomainEvent {}
