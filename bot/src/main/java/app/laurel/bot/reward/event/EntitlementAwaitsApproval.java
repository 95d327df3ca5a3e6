package app.laurel.bot.reward.event;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** It is above the limit up to which a rule approves; a person decides. */
public record EntitlementAwaitsApproval(EntitlementId entitlement, Owner owner, Money amount)
        implements EntitlementEvent {}
