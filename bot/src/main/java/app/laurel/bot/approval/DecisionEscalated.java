package app.laurel.bot.approval;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** Somebody else is asked as well: time went by, two must approve, or the one asked is away. */
public record DecisionEscalated(DecisionId decision, Subject subject, int round, PersonId approver)
        implements DomainEvent {}
