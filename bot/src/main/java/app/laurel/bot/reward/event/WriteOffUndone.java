package app.laurel.bot.reward.event;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** What the bank had given up came back after all. */
public record WriteOffUndone(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
