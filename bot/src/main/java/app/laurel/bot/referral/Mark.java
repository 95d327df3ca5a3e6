package app.laurel.bot.referral;

/** What a case has told the others, so that it tells them once. */
public enum Mark {
    REGISTERED,
    VERIFIED,
    OPENED,
    /** The one bonus for this referee is this case's. */
    CLAIMED,
    /** The reward was asked for. */
    ASKED,
    /** The reward that was asked for was called back. */
    CALLED_BACK
}
