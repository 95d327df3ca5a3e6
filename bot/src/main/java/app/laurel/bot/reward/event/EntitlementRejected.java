package app.laurel.bot.reward.event;

import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** An approver said no. */
public record EntitlementRejected(EntitlementId entitlement, Owner owner) implements EntitlementEvent {}
