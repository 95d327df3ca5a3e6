package app.laurel.bot.approval;

import app.laurel.bot.event.DomainEvent;

/** The maker took back what was to be decided. */
public record DecisionWithdrawn(DecisionId decision, Subject subject, int round) implements DomainEvent {}
