package app.laurel.bot.referral;

import app.laurel.bot.event.DomainEvent;

/** The CRM knows the referral. For products whose fee may not depend on an outcome this is what earns. */
public record ReferralRegistered(ReferralFacts facts) implements DomainEvent {}
