package app.laurel.bot.payout.event;

import app.laurel.bot.payout.PayoutId;

/** A payout has its key; it is sent next. */
public record PayoutCreated(PayoutId payout, String rail) implements PayoutEvent {}
