package app.laurel.bot.reward;

/**
 * The payout that carries an entitlement.
 *
 * @param id the payout's id, which is its idempotency key
 * @param rail the channel it goes through
 */
public record Transfer(String id, String rail) {}
