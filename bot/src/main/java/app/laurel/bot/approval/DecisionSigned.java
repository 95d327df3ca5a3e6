package app.laurel.bot.approval;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** The first of two who must approve has done so. */
public record DecisionSigned(DecisionId decision, Subject subject, int round, PersonId by) implements DomainEvent {}
