package app.laurel.bot.referral;

/** What Laurel can't settle about a referral by itself. */
public enum Oddity {
    /** The CRM names a Laurel id that Laurel never gave. */
    UNKNOWN_LAUREL_ID,
    /** The CRM names a colleague whom the bank doesn't know. */
    UNKNOWN_REFERRER,
    /** The CRM names another referrer than before. */
    OTHER_REFERRER,
    /** The CRM confirms what was turned down, withdrawn or reversed. */
    CONFIRMED_TOO_LATE,
    /** One event of the CRM came twice, and not the same. */
    EVENT_CHANGED,
    /** Two cases that turned out to be one had both earned. */
    EARNED_TWICE,
    /** Confirmed, and neither rewarded nor turned down in time. */
    NOT_ENTITLED,
    /** Received, and only found by the sweep. */
    MISSED,
    APPEALED,
    /** The screening asks for a person's second look before it earns. */
    FLAGGED,
    /** Two of the bank's systems say different things about whether it holds. */
    SOURCES_DISAGREE
}
