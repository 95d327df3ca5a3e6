package app.laurel.bot.reward;

import app.laurel.bot.money.Money;

/** What was paid has to come back. */
public record ClawbackBegun(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
