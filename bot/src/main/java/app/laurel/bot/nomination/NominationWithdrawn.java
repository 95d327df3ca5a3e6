package app.laurel.bot.nomination;

import app.laurel.bot.event.DomainEvent;

/** The nominator took a nomination back. */
public record NominationWithdrawn(NominationId nomination, int round) implements DomainEvent {}
