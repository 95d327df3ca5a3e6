package app.laurel.bot.referral.takeover;

import static java.util.stream.Collectors.joining;

import app.laurel.bot.csv.CsvRows;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Referrer;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads cases row by row, and behind them the control totals, as in {@code TOTAL,UNPAID,CAD,12,600.00}; all of it is good,
 * or it is refused.
 */
final class TakeoverFile {

    static final List<String> COLUMNS = List.of(
            "crm_id",
            "product",
            "country",
            "referrer_kind",
            "referrer_id",
            "referee_id",
            "referee_name",
            "referee_email",
            "state",
            "day",
            "amount",
            "currency");

    // The ids become parts of names in the store.
    private static final Pattern ID = Pattern.compile("[^|/\\\\?#\\p{Cntrl}]{1,100}");
    private static final String TOTAL = "TOTAL";

    private final List<OldCase> cases = new ArrayList<>();
    private final TreeMap<String, Totals.Total> declared = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private TakeoverFile() {}

    /** @throws BadTakeover if any row is bad, or the totals don't agree with the rows */
    static List<OldCase> read(Reader text) throws IOException {
        var file = new TakeoverFile();
        CsvRows.read(text, file::isHeader, file::take, file::problem);
        file.compareTotals();
        if (!file.problems.isEmpty()) {
            throw new BadTakeover(file.problems);
        }
        return file.cases;
    }

    private boolean isHeader(List<String> columns) {
        var isIt = columns.equals(COLUMNS);
        if (!isIt) {
            problem(1, "the header must be " + String.join(",", COLUMNS));
        }
        return isIt;
    }

    private void take(long line, List<String> cells) {
        try {
            if (cells.getFirst().equals(TOTAL)) {
                declare(cells);
            } else {
                add(line, cells);
            }
        } catch (IllegalArgumentException bad) {
            problem(line, String.valueOf(bad.getMessage()));
        }
    }

    private void declare(List<String> cells) {
        if (cells.size() != 5) {
            throw new IllegalArgumentException("a total is TOTAL, state, currency, count and sum");
        }
        var state = read("state", cells.get(1), OldCase.State::valueOf);
        var sum = read("sum", cells.get(4), text -> Money.of(text, cells.get(2)));
        var total = new Totals.Total(read("count", cells.get(3), Integer::parseInt), sum);
        if (declared.put(Totals.name(state, sum), total) != null) {
            throw new IllegalArgumentException("this total is there twice");
        }
    }

    private void add(long line, List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            throw new IllegalArgumentException(
                    "%d columns where the header has %d".formatted(cells.size(), COLUMNS.size()));
        }
        var crmId = read("crm_id", cells.get(0), TakeoverFile::id);
        var country = read("country", cells.get(2), Country::valueOf);
        var amount = read("amount", cells.get(10), text -> Money.of(text, cells.get(11)));
        if (!amount.currency().equals(country.currency())) {
            throw new IllegalArgumentException("currency is not that of the country");
        }
        if (amount.isNegative()) {
            throw new IllegalArgumentException("amount must not be negative");
        }
        if (!ids.add(crmId)) {
            throw new IllegalArgumentException("the crm_id " + crmId + " is there twice");
        }
        var particulars = new Particulars(
                read("product", cells.get(1), Product::new),
                country,
                referrer(cells.get(3), cells.get(4)),
                Contact.UNKNOWN,
                new Contact(read("referee_id", cells.get(5), TakeoverFile::id), cells.get(6), cells.get(7), ""));
        var day = read("day", cells.get(9), LocalDate::parse);
        // Noon, so that it is the same day in all of the bank's time zones.
        var at = day.atTime(12, 0).toInstant(ZoneOffset.ofHours(-5));
        cases.add(
                new OldCase(line, crmId, particulars, read("state", cells.get(8), OldCase.State::valueOf), at, amount));
    }

    private static Referrer referrer(String kind, String id) {
        return switch (kind) {
            case "EMPLOYEE" -> new Referrer.Employee(read("referrer_id", id, PersonId::new));
            case "CUSTOMER" -> new Referrer.Customer(read("referrer_id", id, TakeoverFile::id));
            default -> throw new IllegalArgumentException("referrer_kind must be EMPLOYEE or CUSTOMER");
        };
    }

    private static String id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException("no id");
        }
        return text;
    }

    private static <T> T read(String column, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            // Neither names nor addresses may get into the log with the reason.
            throw new IllegalArgumentException(column + " can't be read", unreadable);
        }
    }

    private void compareTotals() {
        var counted = Totals.of(cases).all();
        if (problems.isEmpty() && counted.isEmpty() && declared.isEmpty()) {
            problem(0, "there is neither a case nor a total in it; it may have been cut off");
        } else if (problems.isEmpty() && !counted.equals(declared)) {
            problem(0, "the rows make " + said(counted) + ", and the control totals say " + said(declared));
        }
    }

    private static String said(Map<String, Totals.Total> totals) {
        return totals.isEmpty()
                ? "nothing"
                : totals.entrySet().stream()
                        .map(total -> total.getKey() + ": " + total.getValue())
                        .collect(joining(", "));
    }

    private void problem(long line, String reason) {
        problems.add(line > 0 ? "line " + line + ": " + reason : reason);
    }
}
