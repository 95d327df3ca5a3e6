package app.laurel.bot.casework;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** A dispute has its answer. */
public record DisputeAnswered(DisputeId dispute, PersonId by) implements DomainEvent {}
