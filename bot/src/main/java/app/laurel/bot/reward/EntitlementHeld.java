package app.laurel.bot.reward;

/** It is paused, for a reason that somebody owns. */
public record EntitlementHeld(EntitlementId entitlement, Owner owner, HoldReason reason) implements EntitlementEvent {}
