package app.laurel.bot.payout;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The tax table, which compliance signs off.
 *
 * @param thresholds country, first payment date and amount, as in {@code US 2026-01-01 2000.00}
 */
@ConfigurationProperties("laurel.tax")
record TaxSettings(
        // 1099-MISC: 600 for payments through 2025-12-31, 2,000 after it.
        @DefaultValue({"US 1970-01-01 600.00", "US 2026-01-01 2000.00"})
        List<String> thresholds) {

    TaxThresholds table() {
        return new TaxThresholds(thresholds.stream()
                .map(line -> threshold(line.strip().split("\\s+")))
                .toList());
    }

    private static TaxThresholds.Threshold threshold(String... parts) {
        if (parts.length != 3) {
            throw new IllegalArgumentException("laurel.tax.thresholds: country, day and amount are needed");
        }
        var country = Country.valueOf(parts[0]);
        return new TaxThresholds.Threshold(
                country,
                LocalDate.parse(parts[1]),
                Money.of(parts[2], country.currency().getCurrencyCode()));
    }
}
