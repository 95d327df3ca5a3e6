package app.laurel.bot.admin;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** Somebody has changed their settings. */
public record SettingsChanged(PersonId person) implements DomainEvent {}
