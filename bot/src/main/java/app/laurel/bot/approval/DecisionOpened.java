package app.laurel.bot.approval;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** Somebody is asked to decide. */
public record DecisionOpened(DecisionId decision, Subject subject, int round, PersonId approver)
        implements DomainEvent {}
