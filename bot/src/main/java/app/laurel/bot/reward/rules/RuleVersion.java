package app.laurel.bot.reward.rules;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.law.ReferrerKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;

/**
 * The terms of a programme from a day on; never changed, only followed by a later version.
 *
 * @param seasoningDays days between qualifying and being payable
 * @param capPerYear how many referrals a referrer is rewarded for in a year
 * @param limit the amount, in the currency of each country, up to which a rule approves
 */
public record RuleVersion(
        String programme, LocalDate from, int seasoningDays, OptionalInt capPerYear, BigDecimal limit, List<Fee> fees) {

    public RuleVersion {
        fees = List.copyOf(fees);
    }

    public String id() {
        return programme + "@" + from;
    }

    public Money limitIn(Currency currency) {
        return Money.of(limit.toPlainString(), currency.getCurrencyCode());
    }

    public boolean paysIn(Country country) {
        return fees.stream().anyMatch(fee -> fee.country() == country);
    }

    public List<Fee> fees(Country country, ReferrerKind referrer) {
        return fees.stream()
                .filter(fee -> fee.country() == country && fee.referrer() == referrer)
                .toList();
    }
}
