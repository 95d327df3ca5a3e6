package app.laurel.bot.api;

/** What a client may be allowed to do. */
enum Scope {
    REFERRALS_READ("referrals.read"),
    REFERRALS_WRITE("referrals.write"),
    REWARDS_READ("rewards.read"),
    PAYOUTS_READ("payouts.read"),
    LEDGER_READ("ledger.read"),
    /** To ask about customers, beside the scope of what is asked. */
    CUSTOMERS_READ("customers.read");

    /** What Spring puts before a scope to make an authority of it. */
    static final String PREFIX = "SCOPE_";

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    String authority() {
        return PREFIX + code;
    }
}
