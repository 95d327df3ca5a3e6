package app.laurel.bot.payout.event;

import app.laurel.bot.payout.PayoutId;

/** The rail has accepted it. */
public record PayoutAcknowledged(PayoutId payout) implements PayoutEvent {}
