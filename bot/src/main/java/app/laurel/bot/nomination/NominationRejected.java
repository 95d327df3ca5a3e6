package app.laurel.bot.nomination;

import app.laurel.bot.event.DomainEvent;

/** A nomination was declined; its nominator alone is told. */
public record NominationRejected(NominationId nomination) implements DomainEvent {}
