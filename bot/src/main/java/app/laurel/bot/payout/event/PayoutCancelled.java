package app.laurel.bot.payout.event;

import app.laurel.bot.payout.PayoutId;

/** It was stopped before it left. */
public record PayoutCancelled(PayoutId payout) implements PayoutEvent {}
