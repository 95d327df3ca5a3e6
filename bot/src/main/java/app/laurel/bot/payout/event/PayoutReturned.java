package app.laurel.bot.payout.event;

import app.laurel.bot.payout.PayoutId;

/** The money came back. */
public record PayoutReturned(PayoutId payout, String reason) implements PayoutEvent {}
