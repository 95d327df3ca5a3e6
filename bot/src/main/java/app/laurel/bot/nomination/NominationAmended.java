package app.laurel.bot.nomination;

import app.laurel.bot.event.DomainEvent;

/** Something was added to an approved nomination. */
public record NominationAmended(NominationId nomination) implements DomainEvent {}
