package app.laurel.bot.nomination;

import app.laurel.bot.event.DomainEvent;

/** A nomination may stand on the ballot. */
public record NominationApproved(NominationId nomination) implements DomainEvent {}
