package app.laurel.bot.chat.typed;

import app.laurel.cards.Languages;
import app.laurel.cards.Sayings;
import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as people type it, at the start of a text: {@code 2026-12-15}, {@code 15 décembre}, {@code mañana}.
 *
 * @param rest what was typed after it
 */
public record TypedDay(LocalDate day, String rest) {

    private static final Pattern ISO = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?=\\s|$)");
    private static final Pattern NAMED = Pattern.compile(
            "^(?:(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:de\\s+)?(\\p{L}+)\\.?|(\\p{L}+)\\s+(\\d{1,2})(?:st|nd|rd|th)?)"
                    + "(?:,?\\s+(?:de\\s+)?(\\d{4}))?(?=\\s|$)");
    private static final Map<String, Integer> MONTHS = months();

    /** In how many days it is, by the words for it in all languages. */
    private static final Map<String, Integer> AHEAD = ahead();

    private static final int MOST_WORDS = 4;

    /** The day; without a year the next one of that name. */
    public static Optional<TypedDay> atStartOf(String text, LocalDate today) {
        var plain = TypedDigits.plain(text.strip());
        try {
            return iso(plain).or(() -> named(plain, today)).or(() -> ahead(plain, today));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<TypedDay> iso(String text) {
        var found = ISO.matcher(text);
        return found.find()
                ? Optional.of(new TypedDay(
                        LocalDate.parse(found.group(1)),
                        text.substring(found.end()).strip()))
                : Optional.empty();
    }

    private static Optional<TypedDay> named(String text, LocalDate today) {
        var found = NAMED.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var dayFirst = found.group(1) != null;
        var month = MONTHS.get(Spoken.fold(found.group(dayFirst ? 2 : 3)));
        if (month == null) {
            return Optional.empty();
        }
        var day = Integer.parseInt(found.group(dayFirst ? 1 : 4));
        var rest = text.substring(found.end()).strip();
        if (found.group(5) != null) {
            return Optional.of(new TypedDay(LocalDate.of(Integer.parseInt(found.group(5)), month, day), rest));
        }
        var thisYear = LocalDate.of(today.getYear(), month, day);
        return Optional.of(new TypedDay(thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear, rest));
    }

    /** The longest first, so that "pasado mañana" is read as a whole. */
    private static Optional<TypedDay> ahead(String text, LocalDate today) {
        var spoken = Spoken.of(text);
        for (var count = Math.min(MOST_WORDS, spoken.size()); count > 0; count--) {
            var days = AHEAD.get(spoken.first(count));
            if (days != null) {
                return Optional.of(new TypedDay(today.plusDays(days), spoken.after(count)));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> ahead() {
        var ahead = new HashMap<String, Integer>();
        Map.of("link.today", 0, "link.tomorrow", 1, "link.dayAfterTomorrow", 2)
                .forEach((key, days) -> Sayings.everywhere("chat", key)
                        .forEach(saying -> ahead.put(Spoken.of(saying).all(), days)));
        return Map.copyOf(ahead);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : Languages.ALL) {
            var names = DateFormatSymbols.getInstance(language);
            for (int month = 0; month < 12; month++) {
                months.put(Spoken.fold(names.getMonths()[month]), month + 1);
                months.putIfAbsent(Spoken.fold(names.getShortMonths()[month]), month + 1);
            }
        }
        return Map.copyOf(months);
    }
}
