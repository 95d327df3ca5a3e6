package app.laurel.bot.reward.event;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** The bank stops pursuing what has to come back. */
public record EntitlementWrittenOff(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
