package app.laurel.bot.voting.award;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.voting.AwardId;

/** The next cycle has one more award. */
public record AwardAdded(AwardId award) implements DomainEvent {}
