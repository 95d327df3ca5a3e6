package app.laurel.bot.payout.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.MoneyDesk;
import app.laurel.bot.payout.store.PayoutStores;
import app.laurel.bot.payout.tax.TaxGate;
import app.laurel.bot.payout.tax.TaxGates;
import app.laurel.bot.payout.tax.TaxThresholds;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Trail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @TempDir
    private Path folder;

    @Test
    void closesADayAndWritesTheSameFileForItForEver() throws Exception {
        var desk = new MoneyDesk("800.00");
        desk.rewards.qualified(desk.chequing("R-1", "p0"));
        desk.settles();
        var today =
                new JournalExporting(desk.ledger(), folder, InstantSource.fixed(Instant.parse("2026-11-22T23:59:59Z")));
        assertThat(today.export(DAY)).isInstanceOf(JournalExporting.Exported.NotOver.class);
        var exporting =
                new JournalExporting(desk.ledger(), folder, InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z")));
        assertThat(exporting.export(DAY)).isInstanceOf(JournalExporting.Exported.Written.class);
        var file = folder.resolve("journal-2026-11-22.csv");
        var written = Files.readString(file);
        assertThat(written)
                .startsWith("day,currency,account,debits,credits,postings\r\n")
                .contains("2026-11-22,CAD,expense:CHEQUING,50.00,0.00,1\r\n")
                .contains("2026-11-22,CAD,payable:people,50.00,50.00,2\r\n")
                .contains("2026-11-22,CAD,TOTAL,");
        desk.rewards.qualified(desk.chequing("R-2", "p0"));
        desk.settles();
        exporting.export(DAY);
        assertThat(Files.readString(file)).isEqualTo(written);
        exporting.export(DAY);
        assertThat(desk.ledger()
                        .turnoversOf(DAY.plusDays(1))
                        .getFirst()
                        .difference()
                        .minor())
                .isZero();
    }

    @Test
    void writesWhatEachCustomerWasPaidInAYearAndWhetherItIsReported() throws Exception {
        var documents = new InMemoryDocuments();
        var books = PayoutStores.taxIn(documents, new Trail(documents, InstantSource.system()));
        var thresholds =
                new TaxThresholds(List.of(threshold("1970-01-01", "600.00"), threshold("2026-01-01", "2000.00")));
        var gate = TaxGates.of(books, thresholds, Map.of(Country.US, "W-9"));
        pays(gate, "C-1", 1, "600.00", "2025-12-31T20:00:00Z");
        pays(gate, "C-1", 2, "600.00", "2026-01-02T20:00:00Z");
        pays(gate, "C-2", 3, "2000.00", "2026-03-01T20:00:00Z");
        var exporting = new TaxExporting(books, thresholds, gate, folder);
        assertThat(exporting.export(Country.US, 2025).reportable()).isOne();
        var exported = exporting.export(Country.US, 2026);
        assertThat(exported.customers()).isEqualTo(2);
        assertThat(exported.sum()).isEqualTo(Money.of("2600.00", "USD"));
        assertThat(Files.readString(folder.resolve("tax-US-2025.csv")))
                .contains("customer:C-1,US,2025,1,600.00,Y,W-9\r\n");
        assertThat(Files.readString(folder.resolve("tax-US-2026.csv")))
                .contains("customer:C-1,US,2026,1,600.00,N,W-9\r\n", "customer:C-2,US,2026,1,2000.00,Y,W-9\r\n")
                .endsWith("TOTAL,US,2026,2,2600.00,1,\r\n");
    }

    private static TaxThresholds.Threshold threshold(String from, String amount) {
        return new TaxThresholds.Threshold(Country.US, LocalDate.parse(from), Money.of(amount, "USD"));
    }

    private static void pays(TaxGate gate, String customer, int number, String amount, String at) {
        var entitlement = EntitlementId.of("R-" + number, "referrer");
        gate.paid(
                new Order(
                        PayoutId.of(entitlement, 1),
                        entitlement,
                        new Owner("customer:" + customer),
                        Money.of(amount, "USD"),
                        1,
                        "simulated"),
                Instant.parse(at));
    }
}
