package app.laurel.bot.referral;

import app.laurel.bot.event.DomainEvent;

/** The CRM's facts hold and the seasoning is over: this is what earns. */
public record ReferralQualified(ReferralFacts facts) implements DomainEvent {}
