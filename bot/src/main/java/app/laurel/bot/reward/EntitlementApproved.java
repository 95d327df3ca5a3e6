package app.laurel.bot.reward;

/** It may be paid once its budget is reserved. */
public record EntitlementApproved(EntitlementId entitlement, Owner owner) implements EntitlementEvent {}
