package app.laurel.bot.referral;

import app.laurel.bot.event.DomainEvent;

/**
 * The CRM took back what it had confirmed, after the case had qualified; never sent for non-contingent cases.
 *
 * @param facts the same that the case qualified with, so that nobody has to look for whom it had earned
 */
public record ReferralReversed(ReferralFacts facts, String reason) implements DomainEvent {}
