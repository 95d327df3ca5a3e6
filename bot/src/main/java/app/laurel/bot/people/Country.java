package app.laurel.bot.people;

import java.util.Currency;

/** Where the bank works. */
public enum Country {
    CA("CAD"),
    US("USD");

    private final Currency currency;

    Country(String currency) {
        this.currency = Currency.getInstance(currency);
    }

    public Currency currency() {
        return currency;
    }
}
