package app.laurel.bot.reward.budget;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.money.Money;

/**
 * What is reserved and spent of a budget has reached a mark.
 *
 * @param percent of the limit, 80 or 95
 * @param limit as it was then; with another limit the mark is reached anew
 */
public record BudgetNearlyUsed(BudgetId budget, int percent, Money limit) implements DomainEvent {}
