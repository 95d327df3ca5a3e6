package app.laurel.bot.referral;

import app.laurel.bot.event.DomainEvent;

/**
 * A reward of this referral stands somewhere else than before.
 *
 * @param entitlement the id of the entitlement
 */
public record ReferralRewardMoved(CaseId id, String entitlement) implements DomainEvent {}
