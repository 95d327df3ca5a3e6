package app.laurel.bot.referral;

import app.laurel.bot.event.DomainEvent;

/** A colleague has made a referral. */
public record ReferralSubmitted(CaseId id) implements DomainEvent {}
