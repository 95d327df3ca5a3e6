package app.laurel.bot.admin;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;

/** Somebody has a role now. */
public record RoleGranted(PersonId person, Role role) implements DomainEvent {}
