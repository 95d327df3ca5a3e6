package app.laurel.bot.approval;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/**
 * Something came onto somebody's desk, or went from it.
 *
 * @param alone whether it had a card of its own
 */
public record DeskChanged(PersonId person, DecisionId decision, boolean alone) implements DomainEvent {}
