package app.laurel.bot.nomination;

import app.laurel.bot.event.DomainEvent;

/** A nomination went back to its nominator with a question. */
public record NominationReturned(NominationId nomination, int round) implements DomainEvent {}
