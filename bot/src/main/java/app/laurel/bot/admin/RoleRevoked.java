package app.laurel.bot.admin;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;

/** Somebody has a role no more. */
public record RoleRevoked(PersonId person, Role role) implements DomainEvent {}
