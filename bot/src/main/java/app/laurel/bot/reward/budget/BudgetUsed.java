package app.laurel.bot.reward.budget;

import app.laurel.bot.event.DomainEvent;
import java.util.List;

/**
 * Reservations of a budget have changed.
 *
 * @param entitlements whose
 */
public record BudgetUsed(BudgetId budget, List<String> entitlements) implements DomainEvent {}
