package app.laurel.bot.reward;

/** An approver said no. */
public record EntitlementRejected(EntitlementId entitlement, Owner owner) implements EntitlementEvent {}
