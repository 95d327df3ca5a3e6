package app.laurel.bot.reward.budget;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.money.Money;

/** A budget got its limit, at first or anew. */
public record BudgetLimited(BudgetId budget, Money limit) implements DomainEvent {}
