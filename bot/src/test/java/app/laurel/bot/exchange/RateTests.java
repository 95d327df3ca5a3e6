package app.laurel.bot.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.bot.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateTests {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency CAD = Currency.getInstance("CAD");
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @Test
    void roundsToCentsHalfToEven() {
        assertThat(rate("1.3987").of(usd("1000.00"))).isEqualTo(cad("1398.70"));
        assertThat(rate("1.5").of(usd("0.01"))).isEqualTo(cad("0.02"));
        assertThat(rate("2.5").of(usd("0.01"))).isEqualTo(cad("0.02"));
        assertThat(rate("1.3987").of(usd("-1000.00"))).isEqualTo(cad("-1398.70"));
    }

    @Test
    void knowsTheMinorUnitsOfBothCurrencies() {
        var yen = new Rate(USD, Currency.getInstance("JPY"), DAY, new BigDecimal("151.25"), "a source");
        assertThat(yen.of(usd("10.00"))).isEqualTo(Money.of("1512", "JPY"));
    }

    @Test
    void addsUpEachCurrencyBeforeItIsRounded() {
        var by = new Conversion.By(CAD, List.of(rate("1.4")));
        // One by one each cent would be worth one, and three of them three.
        assertThat(by.sum(List.of(usd("0.01"), usd("0.01"), usd("0.01"), cad("1.00"))))
                .isEqualTo(cad("1.04"));
    }

    @Test
    void refusesWhatIsNoRate() {
        assertThatIllegalArgumentException().isThrownBy(() -> rate("0"));
        assertThatIllegalArgumentException().isThrownBy(() -> rate("-1.4"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate(USD, USD, DAY, BigDecimal.ONE, "Bank of Canada"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(USD, CAD, DAY, BigDecimal.ONE, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> rate("1.4").of(cad("1.00")));
    }

    private static Rate rate(String value) {
        return new Rate(USD, CAD, DAY, new BigDecimal(value), "Bank of Canada");
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    private static Money cad(String amount) {
        return Money.of(amount, "CAD");
    }
}
