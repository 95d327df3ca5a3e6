package app.laurel.bot.reward;

import app.laurel.bot.money.Money;

/** Somebody has earned a reward: the bank owes it from now on. */
public record EntitlementAccrued(EntitlementId entitlement, Owner owner, Money amount, String programme, String rule)
        implements EntitlementEvent {}
