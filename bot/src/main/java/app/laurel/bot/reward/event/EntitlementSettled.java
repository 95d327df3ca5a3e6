package app.laurel.bot.reward.event;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** It has arrived. */
public record EntitlementSettled(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
