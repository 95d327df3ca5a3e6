package app.laurel.bot.casework;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.Role;

/** Automation refused something, and somebody has to look at it. */
public record ExceptionRaised(ExceptionId exception, Role owner, String kind) implements DomainEvent {}
