package app.laurel.bot.staff;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** Somebody does not work at the bank any more. */
public record PersonLeft(PersonId person) implements DomainEvent {}
