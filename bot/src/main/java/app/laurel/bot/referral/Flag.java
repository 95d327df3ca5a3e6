package app.laurel.bot.referral;

/** What makes a referral worth a second look before it earns. */
public enum Flag {
    /** Referrer and referee share a name, an address or a number. */
    HOUSEHOLD,
    /** A colleague in the programme for customers. */
    EMPLOYEE,
    /** The referee's address or number belongs to another referred person as well. */
    SHARED_CONTACT,
    /** The referrer has made very many in a short time. */
    VELOCITY,
    /** The same contact was rewarded before, and what it was for did not last. */
    CYCLING
}
