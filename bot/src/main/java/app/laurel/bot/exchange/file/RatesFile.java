package app.laurel.bot.exchange.file;

import app.laurel.bot.csv.CsvRows;
import app.laurel.bot.exchange.Rate;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Reads rates row by row; what can't be read is named with its line. */
final class RatesFile {

    private static final String HEADER = "day,from,to,rate,source";
    /**
     * What a file holds.
     *
     * @param problems with their lines; if there are any, the rates are not to be used
     */
    record Content(List<Rate> rates, List<String> problems) {}

    private final List<Rate> rates = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private RatesFile() {}

    static Content read(Reader text) throws IOException {
        var file = new RatesFile();
        CsvRows.read(text, file::isHeader, file::take, file::problem);
        return new Content(List.copyOf(file.rates), List.copyOf(file.problems));
    }

    private boolean isHeader(List<String> columns) {
        var isIt = String.join(",", columns).equals(HEADER);
        if (!isIt) {
            problem(1, "the header must be " + HEADER);
        }
        return isIt;
    }

    private void take(long line, List<String> cells) {
        try {
            if (cells.size() != 5) {
                throw new IllegalArgumentException(cells.size() + " columns where the header has 5");
            }
            rates.add(new Rate(
                    currency(cells.get(1)),
                    currency(cells.get(2)),
                    LocalDate.parse(cells.get(0)),
                    number(cells.get(3)),
                    cells.get(4)));
        } catch (DateTimeException noDay) {
            problem(line, "the day is like 2026-11-20");
        } catch (IllegalArgumentException bad) {
            problem(line, String.valueOf(bad.getMessage()));
        }
    }

    private void problem(long line, String reason) {
        problems.add("line " + line + ": " + reason);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("there is no such currency", unknown);
        }
    }

    private static BigDecimal number(String text) {
        if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            throw new IllegalArgumentException("the rate is a number like 1.3987");
        }
        return new BigDecimal(text);
    }
}
