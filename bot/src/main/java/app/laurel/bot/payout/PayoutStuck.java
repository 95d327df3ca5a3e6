package app.laurel.bot.payout;

/** The rail can't be asked, or has not answered for long; a person has to look. */
public record PayoutStuck(PayoutId payout, String reason) implements PayoutEvent {}
