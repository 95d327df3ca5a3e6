package app.laurel.bot.payout.event;

import app.laurel.bot.payout.PayoutId;

/** The rail has refused it for good. */
public record PayoutFailed(PayoutId payout, String reason) implements PayoutEvent {}
