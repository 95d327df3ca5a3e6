package app.laurel.bot.payout;

/** The rail has accepted it. */
public record PayoutAcknowledged(PayoutId payout) implements PayoutEvent {}
