package app.laurel.bot.casework;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;

/** Somebody challenges an entitlement or its absence. */
public record DisputeRaised(DisputeId dispute, PersonId by) implements DomainEvent {}
