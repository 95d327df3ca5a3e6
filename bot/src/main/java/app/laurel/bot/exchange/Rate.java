package app.laurel.bot.exchange;

import app.laurel.bot.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of a currency was worth in another on a day.
 *
 * @param value as it was published, as in {@code 1.3987}; more than nothing
 * @param source who published it, as in {@code Bank of Canada}
 */
public record Rate(Currency from, Currency to, LocalDate day, BigDecimal value, String source) {

    private static final int LONGEST_SOURCE = 60;
    private static final int MOST_DIGITS = 12;

    /** @throws IllegalArgumentException if it is no rate: of one currency, not positive, too fine, or without a source */
    public Rate {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a rate is between two currencies");
        }
        if (value.signum() <= 0 || value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("the rate is a number like 1.3987");
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("the source is missing, or longer than " + LONGEST_SOURCE);
        }
    }

    /** What an amount is worth, rounded to the other currency's minor unit, half to even. */
    public Money of(Money amount) {
        if (!amount.currency().equals(from)) {
            throw new IllegalArgumentException("This rate is from " + from);
        }
        var worth = BigDecimal.valueOf(amount.minor(), from.getDefaultFractionDigits())
                .multiply(value)
                .movePointRight(to.getDefaultFractionDigits())
                .setScale(0, RoundingMode.HALF_EVEN);
        return new Money(worth.longValueExact(), to);
    }

    /** As in {@code USD-CAD:2026-11-20}. */
    public String id() {
        return from.getCurrencyCode() + "-" + to.getCurrencyCode() + ":" + day;
    }
}
