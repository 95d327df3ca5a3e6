package app.laurel.bot.approval;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** Somebody who decides said that they are away. */
public record WentAway(PersonId person) implements DomainEvent {}
