package app.laurel.bot.payout.event;

import app.laurel.bot.payout.PayoutId;

/** The rail doesn't have it; it is sent again later. */
public record PayoutPostponed(PayoutId payout, int sends, int change) implements PayoutEvent {}
