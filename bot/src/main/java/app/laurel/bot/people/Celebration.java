package app.laurel.bot.people;

/** What may be celebrated where others see it. */
public enum Celebration {
    AWARD,
    REFERRAL,
    KUDOS,
    BIRTHDAY,
    ANNIVERSARY
}
