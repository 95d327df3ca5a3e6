package app.laurel.bot.payout.event;

import app.laurel.bot.payout.PayoutId;

/** The rail can't be asked, or has not answered for long; a person has to look. */
public record PayoutStuck(PayoutId payout, String reason) implements PayoutEvent {}
