package app.laurel.bot.voting;

import app.laurel.bot.event.DomainEvent;

/** The next cycle does without this award. */
public record AwardRetired(AwardId award) implements DomainEvent {}
