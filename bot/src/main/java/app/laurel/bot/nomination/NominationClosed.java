package app.laurel.bot.nomination;

import app.laurel.bot.event.DomainEvent;

/** The nominee has left the bank, so there is nobody to be honoured any more. */
public record NominationClosed(NominationId nomination) implements DomainEvent {}
