package app.laurel.bot.reward;

import app.laurel.bot.money.Money;

/** It has arrived. */
public record EntitlementSettled(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
