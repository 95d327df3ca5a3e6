package app.laurel.bot.payout.tax;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The tax tables, which compliance signs off.
 *
 * @param thresholds country, first payment date and amount, as in {@code US 2026-01-01 2000.00}
 * @param forms the form that a customer of a country gives before the threshold is reached, as in {@code US: W-9}
 * @param rates country, first payment date and the rates that the bank pays on top for employees
 */
@ConfigurationProperties("laurel.tax")
record TaxSettings(
        // 1099-MISC: 600 for payments through 2025-12-31, 2,000 after it. Canada: as the bank's advisers say.
        @DefaultValue({"US 1970-01-01 600.00", "US 2026-01-01 2000.00", "CA 1970-01-01 500.00"})
        List<String> thresholds,

        @DefaultValue Map<Country, String> forms,
        // Supplemental wages and FICA. Canada's depend on the person, so payroll works them out.
        @DefaultValue("US 1970-01-01 0.22 0.0765") List<String> rates) {

    TaxSettings {
        forms = forms.isEmpty() ? Map.of(Country.US, "W-9") : Map.copyOf(forms);
    }

    TaxThresholds table() {
        return new TaxThresholds(thresholds.stream()
                .map(TaxSettings::parts)
                .map(TaxSettings::threshold)
                .toList());
    }

    GrossUp grossUp() {
        return new GrossUp(
                rates.stream().map(TaxSettings::parts).map(TaxSettings::rates).toList());
    }

    private static TaxThresholds.Threshold threshold(List<String> parts) {
        if (parts.size() != 3) {
            throw new IllegalArgumentException("laurel.tax.thresholds: country, day and amount are needed");
        }
        var country = Country.valueOf(parts.get(0));
        return new TaxThresholds.Threshold(
                country,
                LocalDate.parse(parts.get(1)),
                Money.of(parts.get(2), country.currency().getCurrencyCode()));
    }

    private static GrossUp.Rates rates(List<String> parts) {
        if (parts.size() < 3) {
            throw new IllegalArgumentException("laurel.tax.rates: country, day and at least one rate are needed");
        }
        var sum = parts.stream().skip(2).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new GrossUp.Rates(Country.valueOf(parts.get(0)), LocalDate.parse(parts.get(1)), sum);
    }

    private static List<String> parts(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }
}
