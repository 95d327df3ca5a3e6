package app.laurel.bot.payout;

/** The money came back. */
public record PayoutReturned(PayoutId payout, String reason) implements PayoutEvent {}
