package app.laurel.bot.demo;

import app.laurel.bot.exchange.Rate;
import app.laurel.bot.exchange.Rates;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;

/** Keeps an example of a rate for the day on which the demo starts, and says that it is one. */
final class DemoRates {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency CAD = Currency.getInstance("CAD");
    private static final BigDecimal EXAMPLE = new BigDecimal("1.4000");

    DemoRates(Rates rates, InstantSource clock) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        rates.keep(new Rate(USD, CAD, today, EXAMPLE, "an example of the demo's"));
    }
}
