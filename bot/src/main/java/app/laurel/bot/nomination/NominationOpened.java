package app.laurel.bot.nomination;

import app.laurel.bot.event.DomainEvent;

/** Somebody was asked to decide on a nomination. */
public record NominationOpened(NominationId nomination, int round) implements DomainEvent {}
