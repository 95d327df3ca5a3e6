package app.laurel.bot.reward.event;

import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** A payout carries it now. */
public record EntitlementInPayout(EntitlementId entitlement, Owner owner, String payout) implements EntitlementEvent {}
