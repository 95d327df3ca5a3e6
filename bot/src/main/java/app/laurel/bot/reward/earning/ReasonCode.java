package app.laurel.bot.reward.earning;

/** Why a referral earns nothing; each has its words for the referrer, the agent and insiders. */
enum ReasonCode {
    /** No programme pays for this product at that time. */
    NO_PROGRAMME,
    /** The programme pays nothing to this kind of referrer in this country. */
    NOT_COVERED,
    /** The law forbids a payment. */
    LAW_BLOCKED,
    /** The referrer has been rewarded as often as the programme allows in a year. */
    CAP_REACHED,
    /** It qualified later than the programme allows. */
    WINDOW_PASSED,
    /** What the referee has brought is less than the programme asks for. */
    BELOW_MINIMUM
}
