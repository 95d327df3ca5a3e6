package app.laurel.bot.reward.event;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** Somebody has earned a reward: the bank owes it from now on. */
public record EntitlementAccrued(EntitlementId entitlement, Owner owner, Money amount, String programme, String rule)
        implements EntitlementEvent {}
