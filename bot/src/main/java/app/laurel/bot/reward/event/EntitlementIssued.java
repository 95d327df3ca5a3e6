package app.laurel.bot.reward.event;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** The rail has accepted it: the 24-hour promise is kept. */
public record EntitlementIssued(EntitlementId entitlement, Owner owner, Money amount, String cause)
        implements EntitlementEvent {}
