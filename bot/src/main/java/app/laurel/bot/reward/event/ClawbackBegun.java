package app.laurel.bot.reward.event;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** What was paid has to come back. */
public record ClawbackBegun(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
