package app.laurel.bot.reward.rules;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.law.ReferrerKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The terms of a programme from a day on; never changed, only followed by a later version.
 *
 * @param from the first day in force, in UTC
 * @param limit the amount, in the currency of each country, up to which a rule approves
 * @param budget what a year starts with, in the currency of each country
 */
public record RuleVersion(
        String programme,
        LocalDate from,
        Demands demands,
        Cap cap,
        BigDecimal limit,
        BigDecimal budget,
        Brake brake,
        List<Fee> fees) {

    public RuleVersion {
        fees = List.copyOf(fees);
    }

    /** Terms under which nothing is paid: what the first version of a programme follows. */
    static RuleVersion nothing(String programme) {
        return new RuleVersion(
                programme,
                LocalDate.EPOCH,
                new Demands(0, Optional.empty(), Optional.empty()),
                new Cap(Optional.empty(), Optional.empty()),
                BigDecimal.ZERO.setScale(2),
                BigDecimal.ZERO.setScale(2),
                Brake.NONE,
                List.of());
    }

    public String id() {
        return programme + "@" + from;
    }

    public Money limitIn(Currency currency) {
        return in(limit, currency);
    }

    public Money budgetIn(Currency currency) {
        return in(budget, currency);
    }

    public boolean paysIn(Country country) {
        return fees.stream().anyMatch(fee -> fee.country() == country);
    }

    public List<Fee> fees(Country country, ReferrerKind referrer) {
        return fees.stream()
                .filter(fee -> fee.country() == country && fee.referrer() == referrer)
                .toList();
    }

    /** The same terms from another day on. */
    public RuleVersion startingOn(LocalDate day) {
        return new RuleVersion(programme, day, demands, cap, limit, budget, brake, fees);
    }

    /** An amount of these terms in the currency of a country. */
    public static Money in(BigDecimal amount, Currency currency) {
        return Money.of(amount.toPlainString(), currency.getCurrencyCode());
    }
}
