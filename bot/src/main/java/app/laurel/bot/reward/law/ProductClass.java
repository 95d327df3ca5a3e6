package app.laurel.bot.reward.law;

/** Kinds of products that the law treats alike. */
public enum ProductClass {
    DEPOSIT,
    CARD,
    BUSINESS,
    MORTGAGE,
    SECURITIES,
    INSURANCE
}
