package app.laurel.bot.payout;

/** A payout has its key; it is sent next. */
public record PayoutCreated(PayoutId payout, String rail) implements PayoutEvent {}
