package app.laurel.bot.casework;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.Role;

/** What automation had refused is done or given up. */
public record ExceptionResolved(ExceptionId exception, Role owner) implements DomainEvent {}
