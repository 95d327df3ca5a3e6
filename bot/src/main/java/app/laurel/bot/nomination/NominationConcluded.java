package app.laurel.bot.nomination;

import app.laurel.bot.event.DomainEvent;

/** The vote is over for a nomination. */
public record NominationConcluded(NominationId nomination, boolean awarded) implements DomainEvent {}
