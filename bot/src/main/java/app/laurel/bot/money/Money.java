package app.laurel.bot.money;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in minor units (cents) of an ISO 4217 currency; never a fraction of one.
 *
 * @param minor the amount in minor units; negative in the legs of a posting only
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads a plain decimal such as {@code 1500.00}.
     *
     * @throws IllegalArgumentException if it is no decimal, has more digits than the currency, or the currency is unknown
     */
    public static Money of(String decimal, String currencyCode) {
        var currency = Currency.getInstance(currencyCode);
        if (!decimal.matches("-?\\d{1,15}(\\.\\d{1,4})?")) {
            throw new IllegalArgumentException("Not an amount: a plain decimal such as 1500.00 is needed");
        }
        try {
            return new Money(
                    new BigDecimal(decimal)
                            .movePointRight(currency.getDefaultFractionDigits())
                            .longValueExact(),
                    currency);
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException("Not an amount in " + currencyCode + ": too many digits", tooFine);
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    /** Whether this is more than the other amount of the same currency. */
    public boolean exceeds(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    /** The amount as a plain decimal with its currency, for programs: {@code 50.00 CAD}. */
    @Override
    public String toString() {
        return decimal() + " " + currency.getCurrencyCode();
    }

    /** The amount as a plain decimal: {@code 50.00}. */
    public String decimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " don't add up");
        }
        return other;
    }
}
