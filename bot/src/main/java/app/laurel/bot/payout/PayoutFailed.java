package app.laurel.bot.payout;

/** The rail has refused it for good. */
public record PayoutFailed(PayoutId payout, String reason) implements PayoutEvent {}
