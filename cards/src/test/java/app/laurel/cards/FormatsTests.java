package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTests {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private final Formats english = new Formats(Locale.forLanguageTag("en-CA"), TORONTO);
    private final Formats spanish = new Formats(Locale.of("es"), TORONTO);
    private final Formats french = new Formats(Locale.CANADA_FRENCH, TORONTO);

    @Test
    void tellsWhoseDollarItIs() {
        assertThat(english.money(25000, "CAD")).isEqualTo("CA$250.00");
        assertThat(french.money(25000, "CAD")).isEqualTo("250,00\u00a0$");
        assertThat(french.money(25000, "USD")).isEqualTo("250,00\u00a0$\u00a0US");
    }

    @Test
    void writesMoneyAsTheAmericasAndArabicDo() {
        var arabic = new Formats(Locale.of("ar"), TORONTO);

        assertThat(spanish.money(120050, "CAD")).isEqualTo("CAD\u00a01,200.50");
        assertThat(spanish.money(120050, "USD")).isEqualTo("USD\u00a01,200.50");
        assertThat(arabic.money(120050, "CAD")).isEqualTo("\u200f1,200.50\u00a0CAD");
    }

    @Test
    void listsNamesAsTheyAreSaid() {
        assertThat(english.list(List.of("Ana", "Ben", "Kim"))).isEqualTo("Ana, Ben and Kim");
        assertThat(french.list(List.of("Ana", "Ben", "Kim"))).isEqualTo("Ana, Ben et Kim");
        assertThat(spanish.list(List.of("Ana", "In\u00e9s"))).isEqualTo("Ana e In\u00e9s");
        assertThat(spanish.list(List.of("Ana"))).isEqualTo("Ana");
        assertThat(spanish.list(List.of())).isEmpty();
        assertThat(new Formats(Locale.of("ar"), TORONTO).list(List.of("Ana", "Ben")))
                .isEqualTo("\u2068Ana\u2069 و\u2068Ben\u2069");
    }

    @Test
    void writesTheDayBeforeTheMonth() {
        assertThat(english.date(LocalDate.of(2026, 12, 15))).isEqualTo("15 December");
        assertThat(french.date(LocalDate.of(2026, 12, 15))).isEqualTo("15 d\u00e9cembre");
        assertThat(french.date(LocalDate.of(2026, 12, 1))).isEqualTo("1er d\u00e9cembre");
        assertThat(french.date(LocalDate.of(2026, 12, 11))).isEqualTo("11 d\u00e9cembre");
        assertThat(english.fullDate(LocalDate.of(2026, 12, 15))).isEqualTo("15 December 2026");
    }

    @Test
    void readsTheReadersClock() {
        assertThat(english.dateTime(Instant.parse("2026-11-24T14:00:00Z"))).isEqualTo("Tue 24 Nov, 09:00");
    }

    @Test
    void saysHowLong() {
        assertThat(english.in(Duration.ofMinutes(200))).isEqualTo("in 3 h 20 min");
        assertThat(english.duration(Duration.ofHours(52))).isEqualTo("2 days 4 h");
        assertThat(french.in(Duration.ofHours(3))).isEqualTo("dans 3 h");
        assertThat(english.duration(Duration.ofSeconds(59))).isEqualTo("59 s");
        assertThat(french.in(Duration.ofMillis(3))).isEqualTo("dans 1 s");
    }
}
