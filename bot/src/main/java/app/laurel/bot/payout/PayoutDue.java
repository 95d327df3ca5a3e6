package app.laurel.bot.payout;

/** Something is to be done about a payout: send it, or ask the rail. */
public record PayoutDue(PayoutId payout, String rail, int change) implements PayoutEvent {}
