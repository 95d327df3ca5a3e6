package app.laurel.bot.nomination;

import app.laurel.bot.event.DomainEvent;

/** Voting opened before anybody had decided on a nomination. */
public record NominationLapsed(NominationId nomination) implements DomainEvent {}
