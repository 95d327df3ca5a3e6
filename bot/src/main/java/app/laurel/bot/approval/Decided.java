package app.laurel.bot.approval;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** A decision was made; its words, if any, are kept with the decision. */
public record Decided(DecisionId decision, Subject subject, int round, Verdict verdict, PersonId by)
        implements DomainEvent {}
