package app.laurel.bot.reward.event;

import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** It was taken back while a payout carried it; the payout's outcome decides. */
public record ReversalAwaitsPayout(EntitlementId entitlement, Owner owner, String payout) implements EntitlementEvent {}
