package app.laurel.bot.reward.budget;

import app.laurel.bot.event.DomainEvent;

/** Something was released while others wait for it. */
public record BudgetFreed(BudgetId budget) implements DomainEvent {}
