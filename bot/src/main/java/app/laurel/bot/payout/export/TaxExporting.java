package app.laurel.bot.payout.export;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.tax.PaymentDate;
import app.laurel.bot.payout.tax.TaxBooks;
import app.laurel.bot.payout.tax.TaxGate;
import app.laurel.bot.payout.tax.TaxThresholds;
import app.laurel.bot.payout.tax.TaxYear;
import app.laurel.bot.people.Country;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the year-end file: what each customer was paid, and whether it is to be reported. */
public final class TaxExporting {

    private final TaxBooks books;
    private final TaxThresholds thresholds;
    private final TaxGate gate;
    private final ExportFolder folder;

    TaxExporting(TaxBooks books, TaxThresholds thresholds, TaxGate gate, Path folder) {
        this.books = books;
        this.thresholds = thresholds;
        this.gate = gate;
        this.folder = new ExportFolder(folder);
    }

    /**
     * What was written.
     *
     * @param customers how many rows the file has
     * @param reportable how many of them reach the threshold
     * @param sum what all were paid
     */
    public record Exported(String file, int customers, int reportable, Money sum) {}

    /** The same file for the same books; a later one takes the place of an earlier one, whole. */
    public Exported export(Country country, int year) {
        var file = "tax-%s-%d.csv".formatted(country, year);
        return folder.write(file, rows -> write(rows, file, country, year));
    }

    private Exported write(Writer rows, String file, Country country, int year) throws IOException {
        var threshold = thresholds.on(new PaymentDate(country, LocalDate.of(year, 12, 31)));
        var customers = 0;
        var reportable = 0;
        var sum = Money.zero(country.currency());
        rows.write("customer,country,year,payments,paid,reportable,form_missing\r\n");
        for (var one : (Iterable<TaxYear>) books.all(country, year)::iterator) {
            var paid = one.paid();
            if (!paid.isPositive()) {
                continue;
            }
            var reported = threshold.filter(from -> !from.exceeds(paid)).isPresent();
            customers++;
            reportable += reported ? 1 : 0;
            sum = sum.plus(paid);
            rows.write("%s,%s,%d,%d,%s,%s,%s\r\n"
                    .formatted(
                            one.owner().value(),
                            country,
                            year,
                            one.payments().stream()
                                    .filter(payment -> payment.paidOn().isPresent())
                                    .count(),
                            paid.decimal(),
                            reported ? "Y" : "N",
                            gate.missing(one.owner(), country).orElse("")));
        }
        rows.write("TOTAL,%s,%d,%d,%s,%d,\r\n".formatted(country, year, customers, sum.decimal(), reportable));
        return new Exported(file, customers, reportable, sum);
    }
}
