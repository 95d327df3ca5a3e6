package app.laurel.bot.payout.tax;

import static java.util.Comparator.comparing;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** The tax that the bank pays on top of an employee's reward: gross = net / (1 − the sum of the rates). */
public record GrossUp(List<Rates> rates) {

    public GrossUp {
        rates = List.copyOf(rates);
    }

    /** The net amount itself where no rate is known: payroll works it out then. */
    public Money of(Money net, PaymentDate date) {
        var kept = BigDecimal.ONE.subtract(sum(date));
        return new Money(
                BigDecimal.valueOf(net.minor())
                        .divide(kept, MathContext.DECIMAL128)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                net.currency());
    }

    /** What part of the gross amount is tax. */
    public BigDecimal sum(PaymentDate date) {
        return rates.stream()
                .filter(one -> one.country() == date.country() && !one.from().isAfter(date.day()))
                .max(comparing(Rates::from))
                .map(Rates::sum)
                .orElse(BigDecimal.ZERO);
    }

    /** The sum of a country's rates, from a payment date on. */
    public record Rates(Country country, LocalDate from, BigDecimal sum) {
        public Rates {
            if (sum.signum() < 0 || sum.compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException("laurel.tax.rates: they sum to less than 1");
            }
        }
    }
}
