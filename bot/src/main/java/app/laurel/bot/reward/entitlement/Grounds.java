package app.laurel.bot.reward.entitlement;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.budget.BudgetId;
import java.time.Instant;

/**
 * Why an entitlement is what it is; fixed when it accrues.
 *
 * @param rule the rule version that gave it, as in {@code CHEQUING@2026-01-01}
 * @param onReferral whether the referral itself earned it, so that no outcome may ever take it back
 * @param limit the amount up to which a rule approves
 * @param budget what it is paid from
 * @param earnedAt when the fact came about; the 24 hours count from here
 * @param occurrence the event that told of it
 */
public record Grounds(
        String programme,
        String rule,
        boolean onReferral,
        Money limit,
        BudgetId budget,
        Instant earnedAt,
        String occurrence) {}
