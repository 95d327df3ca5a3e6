package app.laurel.bot.payout.event;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** The money has arrived. */
public record PayoutSettled(PayoutId payout, EntitlementId entitlement, Owner owner, Money amount)
        implements PayoutEvent {}
