package app.laurel.bot.referral;

import app.laurel.bot.event.DomainEvent;

/** The CRM took back what it had confirmed, after the case had qualified; never sent for non-contingent cases. */
public record ReferralReversed(CaseId id, String reason) implements DomainEvent {}
