package app.laurel.bot.reward;

/** A payout carries it now. */
public record EntitlementInPayout(EntitlementId entitlement, Owner owner, String payout) implements EntitlementEvent {}
