package app.laurel.bot.chat.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and amounts as they are typed in each language. */
class TypedTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-12-15              | 2026-12-15 |
        ٢٠٢٦-١٢-١٥              | 2026-12-15 |
        15 December             | 2026-12-15 |
        December 15, 2027 Luc   | 2027-12-15 | Luc
        15 décembre             | 2026-12-15 |
        15 decembre Luc         | 2026-12-15 | Luc
        1er janvier             | 2027-01-01 |
        15 de diciembre de 2026 | 2026-12-15 |
        15 de diciembre a Rosa  | 2026-12-15 | a Rosa
        ١٥ ديسمبر               | 2026-12-15 |
        3 March                 | 2027-03-03 |
        today                   | 2026-11-22 |
        Tomorrow, Luc           | 2026-11-23 | Luc
        the day after tomorrow  | 2026-11-24 |
        demain Luc              | 2026-11-23 | Luc
        après-demain            | 2026-11-24 |
        mañana a Rosa           | 2026-11-23 | a Rosa
        pasado manana           | 2026-11-24 |
        غدًا                    | 2026-11-23 |
        بعد غد                  | 2026-11-24 |
        """)
    void readsADay(String typed, LocalDate day, String rest) {
        assertThat(TypedDay.atStartOf(typed, TODAY)).contains(new TypedDay(day, rest == null ? "" : rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Luc", "15", "31 février", "15 Luc", "2026-13-01", "tomorrows"})
    void readsNoDayWhereThereIsNone(String typed) {
        assertThat(TypedDay.atStartOf(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        50         | 50
        50.00      | 50.00
        50,00      | 50.00
        50,00 $    | 50.00
        $50.00     | 50.00
        1 200,50   | 1200.50
        1,200.50   | 1200.50
        1.200,50   | 1200.50
        1,200      | 1200
        1200000.00 | 1200000.00
        ٥٠٫٠٠      | 50.00
        ١٬٢٠٠      | 1200
        1.200.000  | 1200000
        12.345     | 12.345
        50,0       | 50,0
        -50        | -50
        fifty      | fifty
        """)
    void readsAnAmount(String typed, String amount) {
        assertThat(TypedDigits.amount(typed)).isEqualTo(amount);
    }
}
