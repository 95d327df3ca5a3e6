package app.laurel.bot.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;

/** Finds the rates of a report: the newest up to its day, and none that is too old to be told as today's. */
public final class Converting {

    private final Rates rates;
    private final Currency reporting;
    private final int oldest;

    /** @param oldest how many days old a rate may be */
    Converting(Rates rates, Currency reporting, int oldest) {
        this.rates = rates;
        this.reporting = reporting;
        this.oldest = oldest;
    }

    /** How amounts of these currencies are added up in a report of that day. */
    public Conversion on(LocalDate day, Collection<Currency> currencies) {
        var all = currencies.stream()
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
        if (all.size() < 2) {
            return new Conversion.Needless();
        }
        var found = new ArrayList<Rate>();
        for (var currency : all) {
            var rate = rate(currency, day);
            if (rate.isEmpty() && !currency.equals(reporting)) {
                return new Conversion.Missing(currency, reporting, oldest);
            }
            rate.ifPresent(found::add);
        }
        return new Conversion.By(reporting, found);
    }

    private Optional<Rate> rate(Currency from, LocalDate day) {
        return from.equals(reporting) ? Optional.empty() : rates.newest(from, reporting, day.minusDays(oldest), day);
    }
}
