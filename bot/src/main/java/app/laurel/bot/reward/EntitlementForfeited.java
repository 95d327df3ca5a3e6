package app.laurel.bot.reward;

import app.laurel.bot.money.Money;

/** It is lost under the terms, and will not be paid. */
public record EntitlementForfeited(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
