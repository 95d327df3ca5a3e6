package app.laurel.bot.payout.tax;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentDateTests {

    private final TaxThresholds table =
            new TaxSettings(List.of("US 1970-01-01 600.00", "US 2026-01-01 2000.00"), Map.of(), List.of()).table();

    @Test
    void goesByTheDayOfPaymentAndNotOfEarning() {
        var lastOfTheYear = PaymentDate.of(Country.US, Instant.parse("2025-12-31T23:00:00Z"));
        var firstOfTheYear = PaymentDate.of(Country.US, Instant.parse("2026-01-01T12:00:00Z"));
        assertThat(table.on(lastOfTheYear)).contains(Money.of("600.00", "USD"));
        assertThat(table.on(firstOfTheYear)).contains(Money.of("2000.00", "USD"));
        assertThat(lastOfTheYear.taxYear()).isEqualTo(2025);
        assertThat(firstOfTheYear.taxYear()).isEqualTo(2026);
    }

    @Test
    void goesByTheCalendarOfTheCountry() {
        // Still New Year's Eve in New York.
        var late = PaymentDate.of(Country.US, Instant.parse("2026-01-01T04:59:59Z"));
        assertThat(late.taxYear()).isEqualTo(2025);
        assertThat(table.on(late)).contains(Money.of("600.00", "USD"));
    }

    @Test
    void knowsNoThresholdWhereTheTableHasNone() {
        assertThat(table.on(PaymentDate.of(Country.CA, Instant.parse("2026-01-01T12:00:00Z"))))
                .isEmpty();
    }
}
