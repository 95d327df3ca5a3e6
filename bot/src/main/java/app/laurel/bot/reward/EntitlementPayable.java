package app.laurel.bot.reward;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.money.Money;

/**
 * Approved, with its budget reserved: to be paid now.
 *
 * @param owner whose it is: a people id, or {@code customer:…}
 */
public record EntitlementPayable(EntitlementId entitlement, String owner, Money amount) implements DomainEvent {}
