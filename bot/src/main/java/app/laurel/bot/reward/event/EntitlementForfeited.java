package app.laurel.bot.reward.event;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** It is lost under the terms, and will not be paid. */
public record EntitlementForfeited(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
