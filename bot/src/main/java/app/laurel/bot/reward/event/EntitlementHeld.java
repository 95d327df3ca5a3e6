package app.laurel.bot.reward.event;

import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Owner;

/** It is paused, for a reason that somebody owns. */
public record EntitlementHeld(EntitlementId entitlement, Owner owner, HoldReason reason) implements EntitlementEvent {}
