package app.laurel.bot.reward.law;

/** Who refers, as far as the law asks. */
public enum ReferrerKind {
    EMPLOYEE,
    CUSTOMER
}
