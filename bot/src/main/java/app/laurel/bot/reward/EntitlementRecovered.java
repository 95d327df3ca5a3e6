package app.laurel.bot.reward;

import app.laurel.bot.money.Money;

/** What was paid has come back. */
public record EntitlementRecovered(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
