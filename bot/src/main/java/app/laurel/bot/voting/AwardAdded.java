package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** The next cycle has one more award. */
public record AwardAdded(AwardId award) implements DomainEvent {}
