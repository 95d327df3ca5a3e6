package app.laurel.bot.reward;

/** It was taken back before it was paid. */
public record EntitlementReversed(EntitlementId entitlement, Owner owner, String reason) implements EntitlementEvent {}
