package app.laurel.bot.reward.event;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/**
 * Approved, with its budget reserved: to be paid now.
 *
 * @param attempt 1 at first; higher when an earlier payout failed for good, came back or was cancelled
 */
public record EntitlementPayable(EntitlementId entitlement, Owner owner, Money amount, int attempt)
        implements EntitlementEvent {}
