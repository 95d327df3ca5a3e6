package app.laurel.bot.reward.rules;

import app.laurel.bot.money.Money;

/** What a fee becomes from an amount of the referee's business on. */
public record Tier(Money from, Money amount) {}
