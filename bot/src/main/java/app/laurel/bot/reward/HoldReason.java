package app.laurel.bot.reward;

/** Why an entitlement is paused. */
public enum HoldReason {
    TAX_FORM,
    BANK_DETAILS,
    FRAUD,
    /** The programme's money is used up. */
    BUDGET,
    /** The programme's circuit breaker has stopped its payouts. */
    BREAKER,
    SANCTIONS,
    EMPLOYMENT,
    /** Somebody from finance paused it by hand. */
    PERSON,
    /** The payout failed for good or came back. */
    PAYOUT
}
