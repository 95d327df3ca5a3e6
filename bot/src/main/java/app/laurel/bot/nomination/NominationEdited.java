package app.laurel.bot.nomination;

import app.laurel.bot.event.DomainEvent;

/** The nominator has reworded a nomination that nobody had decided on. */
public record NominationEdited(NominationId nomination) implements DomainEvent {}
