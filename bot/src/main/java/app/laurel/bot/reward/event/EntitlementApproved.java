package app.laurel.bot.reward.event;

import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** It may be paid once its budget is reserved. */
public record EntitlementApproved(EntitlementId entitlement, Owner owner) implements EntitlementEvent {}
