package app.laurel.bot.payout.event;

import app.laurel.bot.payout.PayoutId;

/** Something is to be done about a payout: send it, or ask the rail. */
public record PayoutDue(PayoutId payout, String rail, int change) implements PayoutEvent {}
