package app.laurel.bot.reward.event;

import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** It was taken back before it was paid. */
public record EntitlementReversed(EntitlementId entitlement, Owner owner, String reason) implements EntitlementEvent {}
