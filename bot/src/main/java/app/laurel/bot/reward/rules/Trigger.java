package app.laurel.bot.reward.rules;

/** What makes a fee due. */
public enum Trigger {
    /** The referral itself, whatever comes of it. */
    REFERRAL,
    /** The referral has qualified. */
    OUTCOME
}
