package app.laurel.bot.voting.award;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.AwardId;

/** The next cycle does without this award. */
public record AwardRetired(AwardId award) implements DomainEvent {}
