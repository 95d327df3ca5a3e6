package app.laurel.bot.approval;

import app.laurel.bot.event.DomainEvent;

/** Nobody is left who may be asked. */
public record DecisionStuck(DecisionId decision, Subject subject, int round) implements DomainEvent {}
