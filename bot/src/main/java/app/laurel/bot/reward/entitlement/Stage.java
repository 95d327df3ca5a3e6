package app.laurel.bot.reward.entitlement;

/** Where an entitlement can be. */
public enum Stage {
    ACCRUED,
    PENDING_APPROVAL,
    APPROVED,
    PAYABLE,
    HELD,
    IN_PAYOUT,
    ISSUED,
    SETTLED,
    REJECTED,
    REVERSED,
    CLAWBACK_PENDING,
    RECOVERED,
    WRITTEN_OFF,
    FORFEITED,
    DORMANT,
    ESCHEATED;

    /** Whether the bank still owes it. */
    public boolean isComing() {
        return switch (this) {
            case ACCRUED, PENDING_APPROVAL, APPROVED, PAYABLE, HELD, IN_PAYOUT, ISSUED -> true;
            case SETTLED, REJECTED, REVERSED, CLAWBACK_PENDING, RECOVERED, WRITTEN_OFF, FORFEITED, DORMANT, ESCHEATED ->
                false;
        };
    }
}
