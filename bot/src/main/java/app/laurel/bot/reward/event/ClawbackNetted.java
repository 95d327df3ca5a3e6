package app.laurel.bot.reward.event;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** What was paid was withheld again, piece by piece, of what was paid later. */
public record ClawbackNetted(EntitlementId entitlement, Owner owner, Money amount) implements EntitlementEvent {}
