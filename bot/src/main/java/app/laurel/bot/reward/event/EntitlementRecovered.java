package app.laurel.bot.reward.event;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** What was paid has come back. */
public record EntitlementRecovered(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
