package app.laurel.bot.reward;

import app.laurel.bot.money.Money;

/** The rail has accepted it: the 24-hour promise is kept. */
public record EntitlementIssued(EntitlementId entitlement, Owner owner, Money amount, String cause)
        implements EntitlementEvent {}
