package app.laurel.bot.referral;

import app.laurel.bot.event.DomainEvent;

/** A referral was turned down; the code says why. */
public record ReferralDenied(CaseId id, String code) implements DomainEvent {}
