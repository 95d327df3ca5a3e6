package app.laurel.bot.payout.rail.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.rail.batch.BatchRailContract;
import app.laurel.bot.payout.rail.batch.Format;
import app.laurel.bot.payout.rail.batch.Line;
import app.laurel.bot.payout.tax.GrossUp;
import app.laurel.bot.payout.tax.PaymentDate;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.SmallBank;
import app.laurel.bot.reward.Owner;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PayrollRailTests extends BatchRailContract {

    private static final GrossUp RATES = new GrossUp(List.of(
            new GrossUp.Rates(Country.US, LocalDate.parse("2026-01-01"), new BigDecimal("0.2965")),
            new GrossUp.Rates(Country.CA, LocalDate.parse("2026-01-01"), new BigDecimal("0.20"))));

    @Override
    protected String name() {
        return PayrollFile.RAIL;
    }

    @Override
    protected Format format() {
        var settings = new PayrollSettings(Path.of("."), 1000, Duration.ofHours(4), 15, 3);
        return new PayrollFile(
                settings,
                ref -> Optional.empty(),
                new SmallBank().hires("ana", "").hires(Country.US, "uma", "").people(),
                RATES,
                one -> app.laurel.bot.reward.tax.Classifying.Kind.REWARD);
    }

    @Override
    protected String answer(String message, List<PayoutId> keys, Line.Outcome outcome) {
        var result = outcome == Line.Outcome.FAILED ? "REJECTED" : outcome.name();
        return keys.stream()
                .map(key -> key + "," + result + ",ACCOUNT_CLOSED")
                .collect(Collectors.joining("\n", "payout,result,reason\n", "\nTOTAL," + keys.size() + "\n"));
    }

    @Override
    protected long count(String file) {
        var rows = file.lines().toList();
        var paid = rows.subList(1, rows.size() - 1);
        var total = rows.getLast().split(",", -1);
        assertThat(Integer.parseInt(total[total.length - 1])).isEqualTo(paid.size());
        assertThat(total[7]).isEqualTo(sum(paid, 7));
        assertThat(total[8]).isEqualTo(sum(paid, 8));
        return paid.size();
    }

    private static String sum(List<String> rows, int column) {
        return rows.stream()
                .map(row -> new BigDecimal(row.split(",", -1)[column]))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    @Test
    void saysWhatIsPaidWhatItGrossesUpToAndWhenItWasEarned() {
        rail().send(order(1));
        worksOff();
        assertThat(files().getFirst())
                .contains("ana,2026-12,2026-11,REWARD,Y,CAD,50.00,62.50")
                .contains("TOTAL,,2026-12,,,,CAD,50.00,62.50,1");
    }

    @Test
    void mixesNeitherCountriesNorPayPeriodsInAFile() {
        var format = format();
        var november = Instant.parse("2026-11-10T12:00:00Z");
        assertThat(format.group(order(1), november)).isEqualTo("CA-CAD-2026-11");
        assertThat(format.group(order(1), Instant.parse("2026-11-13T12:00:00Z")))
                .isEqualTo("CA-CAD-2026-12");
        var theirs = new Order(
                order(2).id(), order(2).entitlement(), new Owner("uma"), Money.of("50.00", "USD"), 2, "payroll");
        assertThat(format.group(theirs, november)).isEqualTo("US-USD-2026-11");
    }

    @Test
    void grossesUpSoThatTheRoundAmountIsLeft() {
        var date = new PaymentDate(Country.US, LocalDate.parse("2026-12-15"));
        assertThat(RATES.of(Money.of("100.00", "USD"), date)).isEqualTo(Money.of("142.15", "USD"));
        var before = new PaymentDate(Country.US, LocalDate.parse("2025-12-31"));
        assertThat(RATES.of(Money.of("100.00", "USD"), before)).isEqualTo(Money.of("100.00", "USD"));
    }

    @Test
    void leavesNothingInACellThatASpreadsheetWouldWorkOut() {
        assertThat(Cells.line("=1+1", "+1", "-1", "@x", "\tx", "a,b", "say \"x\""))
                .isEqualTo("\"'=1+1\",\"'+1\",\"'-1\",\"'@x\",\"'\tx\",\"a,b\",\"say \"\"x\"\"\"\r\n");
    }

    @Test
    void refusesAnAnswerWhoseTotalsDoNotFit() {
        var answer = "payout,result,reason\n" + order(1).id() + ",PAID,\nTOTAL,2\n";
        assertThat(PayrollAnswer.read(answer.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString())
                .contains("TOTALS");
    }
}
