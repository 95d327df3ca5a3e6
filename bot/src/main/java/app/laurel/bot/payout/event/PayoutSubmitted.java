package app.laurel.bot.payout.event;

import app.laurel.bot.payout.PayoutId;

/** A payout may have left from now on. */
public record PayoutSubmitted(PayoutId payout, int send) implements PayoutEvent {}
