package app.laurel.bot.reward.budget;

import app.laurel.bot.money.Money;
import java.time.Instant;

/** What is asked of a budget for one entitlement; asking twice is asking once. */
public sealed interface Wish {

    String entitlement();

    /** Set the amount aside. */
    record Reserve(String entitlement, String owner, Money amount, Instant earnedAt) implements Wish {}

    /** It has been paid. */
    record Spend(String entitlement) implements Wish {}

    /** It has been paid and came back, and will be paid again. */
    record Unspend(String entitlement) implements Wish {}

    /** It will not be paid, or what was paid has come back for good. */
    record Release(String entitlement) implements Wish {}
}
