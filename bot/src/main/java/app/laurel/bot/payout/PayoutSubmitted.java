package app.laurel.bot.payout;

/** A payout may have left from now on. */
public record PayoutSubmitted(PayoutId payout, int send) implements PayoutEvent {}
