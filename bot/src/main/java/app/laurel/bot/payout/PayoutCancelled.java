package app.laurel.bot.payout;

/** It was stopped before it left. */
public record PayoutCancelled(PayoutId payout) implements PayoutEvent {}
