package app.laurel.bot.reward.rules;

import app.laurel.bot.money.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * The terms for the winners of awards; what a winner gets is the award's own matter.
 *
 * @param yearlyBudget in the currency of each country
 * @param limit the amount up to which a rule approves
 */
public record AwardScheme(BigDecimal yearlyBudget, BigDecimal limit) {

    public static final String PROGRAMME = "AWARDS";

    public Money budgetIn(Currency currency) {
        return in(yearlyBudget, currency);
    }

    public Money limitIn(Currency currency) {
        return in(limit, currency);
    }

    private static Money in(BigDecimal amount, Currency currency) {
        return Money.of(amount.toPlainString(), currency.getCurrencyCode());
    }
}
