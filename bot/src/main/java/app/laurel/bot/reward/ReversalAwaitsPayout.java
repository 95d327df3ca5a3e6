package app.laurel.bot.reward;

/** It was taken back while a payout carried it; the payout's outcome decides. */
public record ReversalAwaitsPayout(EntitlementId entitlement, Owner owner, String payout) implements EntitlementEvent {}
