package app.laurel.bot.payout.event;

import app.laurel.bot.payout.PayoutId;

/** The rail says something that doesn't fit what it said before. */
public record PayoutContradicted(PayoutId payout, String news) implements PayoutEvent {}
