package app.laurel.cards;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.CurrencyAmount;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How one reader writes money, dates and durations. */
public record Formats(Locale language, ZoneId zone) {

    // Made once and copied for each use: making one reads the language's calendar data, and none may be shared.
    private static final Map<Shape, DateFormat> DATES = new ConcurrentHashMap<>();
    private static final Map<ULocale, NumberFormat> MONEY = new ConcurrentHashMap<>();

    private record Shape(String skeleton, ULocale locale) {}

    /** Money from minor units: {@code CA$250.00}, {@code 250,00 $}, {@code 250,00 $ US}; the currency can be told. */
    public String money(long minorUnits, String currency) {
        var unit = Currency.getInstance(currency);
        var amount = BigDecimal.valueOf(minorUnits, unit.getDefaultFractionDigits());
        var format = MONEY.computeIfAbsent(moneyLocale(), place -> NumberFormat.getInstance(place, moneyStyle()));
        return format.clone().format(new CurrencyAmount(amount, unit));
    }

    /** A day: {@code 15 December}. */
    public String date(LocalDate day) {
        return day("dMMMM", day);
    }

    /** A day with its year: {@code 15 December 2026}. */
    public String fullDate(LocalDate day) {
        return day("yMMMMd", day);
    }

    /** The reader's day at a moment: {@code 15 December}. */
    public String date(Instant moment) {
        return date(moment.atZone(zone).toLocalDate());
    }

    /** A moment on the reader's clock: {@code Tue 24 Nov, 09:00}. */
    public String dateTime(Instant moment) {
        return ordinal(
                pattern("EEEdMMMHHmm", TimeZone.getTimeZone(zone.getId())).format(Date.from(moment)));
    }

    /** A whole number with the language's separators. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(moneyLocale()).format(number);
    }

    /** A number with all its digits behind the point: {@code 1.3987}, {@code 1,3987}. */
    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(moneyLocale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /** A length of time: {@code 2 d 4 h}, {@code 3 h 20 min}, {@code 12 s}; there is none shorter than a second. */
    public String duration(Duration length) {
        var words = Words.of("common", language);
        if (length.toMinutes() == 0) {
            return words.say("duration.seconds", Map.of("seconds", Math.max(1, length.toSeconds())));
        }
        var parts = Map.of("days", length.toDays(), "hours", length.toHoursPart(), "minutes", length.toMinutesPart());
        if (length.toDays() > 0) {
            return words.say("duration.days", parts);
        }
        return words.say(length.toHours() > 0 ? "duration.hours" : "duration.minutes", parts);
    }

    /** A time from now: {@code in 3 h 20 min}. */
    public String in(Duration length) {
        return Words.of("common", language).say("duration.in", Map.of("duration", duration(length)));
    }

    /** A text between the language's quotation marks, itself as it is: “like this”, « comme ceci ». */
    public String quote(String text) {
        var words = Words.of("common", language);
        return words.say("quote.begins") + text + words.say("quote.ends");
    }

    /** Several names as they are said: {@code Ana, Ben and Kim}. */
    public String list(List<String> names) {
        var apart = calendarLocale().isRightToLeft()
                ? names.stream().map(Isolated::of).toList()
                : names;
        return ListFormatter.getInstance(calendarLocale()).format(apart);
    }

    private String day(String skeleton, LocalDate day) {
        var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return ordinal(pattern(skeleton, TimeZone.GMT_ZONE).format(Date.from(noon)));
    }

    // French counts the first of a month: "1er mai", "2 mai".
    private String ordinal(String date) {
        return language.getLanguage().equals("fr") ? date.replaceFirst("\\b1(?= \\p{L}{3})", "1er") : date;
    }

    private DateFormat pattern(String skeleton, TimeZone in) {
        var shape = new Shape(skeleton, calendarLocale());
        var made = DATES.computeIfAbsent(
                shape, wanted -> DateFormat.getInstanceForSkeleton(wanted.skeleton(), wanted.locale()));
        var format = made.clone();
        format.setTimeZone(in);
        return format;
    }

    // Between Arabic words a sign such as "CA$" falls apart; the code CAD stays whole.
    private int moneyStyle() {
        return language.getLanguage().equals("ar") ? NumberFormat.ISOCURRENCYSTYLE : NumberFormat.CURRENCYSTYLE;
    }

    // In Canada's French a bare "$" is Canada's dollar, and the other is written "$ US".
    private ULocale moneyLocale() {
        return language.getLanguage().equals("fr") ? ULocale.CANADA_FRENCH : withoutCountry();
    }

    // Elsewhere a bare "$" would leave open whose dollar it is, so money ignores the country; Spanish is that of the
    // Americas.
    private ULocale withoutCountry() {
        var spoken = language.getLanguage().equals("es") ? "es-419" : language.getLanguage();
        return ULocale.forLanguageTag(spoken + "-u-nu-latn");
    }

    // The day stands before the month in all our languages, as it does in the bank's letters.
    private ULocale calendarLocale() {
        return switch (language.getLanguage()) {
            case "en" -> ULocale.UK;
            case "fr" -> ULocale.CANADA_FRENCH;
            default -> withoutCountry();
        };
    }
}
