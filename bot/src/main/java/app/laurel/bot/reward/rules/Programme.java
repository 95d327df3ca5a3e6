package app.laurel.bot.reward.rules;

import static java.util.Comparator.comparing;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.law.ProductClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A standing scheme of rewards for one product.
 *
 * @param code the product's code, which is the programme's name
 * @param yearlyBudget in the currency of each country
 */
public record Programme(String code, ProductClass productClass, BigDecimal yearlyBudget, List<RuleVersion> versions) {

    public Programme {
        versions = versions.stream().sorted(comparing(RuleVersion::from)).toList();
    }

    public Optional<RuleVersion> inForce(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst();
    }

    public Money budgetIn(Currency currency) {
        return Money.of(yearlyBudget.toPlainString(), currency.getCurrencyCode());
    }
}
