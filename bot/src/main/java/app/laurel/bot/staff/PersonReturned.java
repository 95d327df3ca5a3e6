package app.laurel.bot.staff;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** Somebody who had left works at the bank again. */
public record PersonReturned(PersonId person) implements DomainEvent {}
