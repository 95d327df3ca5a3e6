package app.laurel.bot.payout.event;

import app.laurel.bot.payout.PayoutId;

/** Nobody knows whether the rail has it; it is asked later. */
public record PayoutUnclear(PayoutId payout, int asks, int change) implements PayoutEvent {}
