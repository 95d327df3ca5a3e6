package app.laurel.bot.referral;

import app.laurel.bot.event.DomainEvent;

/** The referee has what they were introduced for. */
public record ReferralOpened(CaseId id) implements DomainEvent {}
