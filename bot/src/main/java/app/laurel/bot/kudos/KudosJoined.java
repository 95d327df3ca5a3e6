package app.laurel.bot.kudos;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** Somebody has joined in another's thanks. */
public record KudosJoined(KudosId kudos, PersonId person) implements DomainEvent {}
