package app.laurel.bot.referral;

import app.laurel.bot.event.DomainEvent;

/** The CRM said something of a referral, and it is kept. */
public record ConfirmationReceived(String crmId, String eventId) implements DomainEvent {}
