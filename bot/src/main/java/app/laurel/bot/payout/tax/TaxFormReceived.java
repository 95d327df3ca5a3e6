package app.laurel.bot.payout.tax;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.reward.Owner;

/** A customer's tax form is in. */
public record TaxFormReceived(Owner owner, String form) implements DomainEvent {}
