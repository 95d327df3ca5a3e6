package app.laurel.bot.reward;

import app.laurel.bot.money.Money;

/** The bank stops pursuing what has to come back. */
public record EntitlementWrittenOff(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
