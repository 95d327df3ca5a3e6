package app.laurel.bot.reward;

import app.laurel.bot.money.Money;

/** It is above the limit up to which a rule approves; a person decides. */
public record EntitlementAwaitsApproval(EntitlementId entitlement, Owner owner, Money amount)
        implements EntitlementEvent {}
