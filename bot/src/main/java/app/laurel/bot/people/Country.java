package app.laurel.bot.people;

import java.util.Currency;

/** Where the bank works. */
public enum Country {
    CA("CAD"),
    US("USD");

    private final String currencyCode;

    Country(String currencyCode) {
        this.currencyCode = currencyCode;
    }

    public Currency currency() {
        return Currency.getInstance(currencyCode);
    }
}
