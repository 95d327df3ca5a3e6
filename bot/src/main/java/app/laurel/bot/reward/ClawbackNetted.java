package app.laurel.bot.reward;

import app.laurel.bot.money.Money;

/** What was paid was withheld again, piece by piece, of what was paid later. */
public record ClawbackNetted(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
