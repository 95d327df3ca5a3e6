package app.laurel.bot.referral;

import app.laurel.bot.event.DomainEvent;

/** The CRM has verified who the referee is. */
public record ReferralVerified(CaseId id) implements DomainEvent {}
