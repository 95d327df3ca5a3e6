package app.laurel.bot.approval;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** Somebody who was asked may not decide it any more; the next in line is asked. */
public record DecisionMoved(DecisionId decision, Subject subject, int round, PersonId from) implements DomainEvent {}
