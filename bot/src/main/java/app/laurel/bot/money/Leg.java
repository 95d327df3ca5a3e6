package app.laurel.bot.money;

/** One side of a posting: positive amounts are debits, negative ones credits. */
public record Leg(Account account, Money amount) {}
