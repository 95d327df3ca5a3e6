package app.laurel.bot.referral;

import app.laurel.bot.event.DomainEvent;

/** A referral stands somewhere else than before, by whatever cause. */
public record ReferralMoved(CaseId id, Stage stage) implements DomainEvent {}
