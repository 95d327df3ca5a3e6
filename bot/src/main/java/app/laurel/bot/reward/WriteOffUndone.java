package app.laurel.bot.reward;

import app.laurel.bot.money.Money;

/** What the bank had given up came back after all. */
public record WriteOffUndone(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
