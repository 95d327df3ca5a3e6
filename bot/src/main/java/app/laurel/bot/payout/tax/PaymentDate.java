package app.laurel.bot.payout.tax;

import app.laurel.bot.people.Country;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which a payment counts, where it is taxed: not when it was earned, and not in another time zone. */
public record PaymentDate(Country country, LocalDate day) {

    public static PaymentDate of(Country country, Instant settledAt) {
        return new PaymentDate(country, LocalDate.ofInstant(settledAt, zone(country)));
    }

    public int taxYear() {
        return day.getYear();
    }

    /** Both tax authorities count by the calendar of their capital's time. */
    private static ZoneId zone(Country country) {
        return switch (country) {
            case CA -> ZoneId.of("America/Toronto");
            case US -> ZoneId.of("America/New_York");
        };
    }
}
