package app.laurel.cards.template;

import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a time is written: the C# letters of the language, as the official engine understands them. */
record TimeFormat(String pattern) {
    static final TimeFormat USUAL = new TimeFormat("YYYY-MM-DDTHH:mm:ss.SSS[Z]");
    static final TimeFormat ZONED = new TimeFormat("YYYY-MM-DDTHH:mm:ss.SSS0000");
    private static final Pattern TOKEN =
            Pattern.compile("\\[([^\\]]+)]|Y{1,4}|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS");

    static TimeFormat of(String letters) {
        return letters.isEmpty() ? USUAL : new TimeFormat(LetterFormat.translate(letters));
    }

    String write(OffsetDateTime time) {
        return TOKEN.matcher(pattern)
                .replaceAll(token ->
                        Matcher.quoteReplacement(token.group(1) == null ? piece(token.group(), time) : token.group(1)));
    }

    private static String piece(String token, OffsetDateTime time) {
        var twelve = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return switch (token) {
            case "YY" -> padded(time.getYear() % 100, 2);
            case "YYYY" -> padded(time.getYear(), 4);
            case "M", "MM" -> padded(time.getMonthValue(), token.length());
            case "MMM" ->
                time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
            case "MMMM" -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "D", "DD" -> padded(time.getDayOfMonth(), token.length());
            case "d" -> padded(time.getDayOfWeek().getValue() % 7, 1);
            case "dd", "ddd" -> weekday(time).substring(0, token.length());
            case "dddd" -> weekday(time);
            case "H", "HH" -> padded(time.getHour(), token.length());
            case "h", "hh" -> padded(twelve, token.length());
            case "a" -> time.getHour() < 12 ? "am" : "pm";
            case "A" -> time.getHour() < 12 ? "AM" : "PM";
            case "m", "mm" -> padded(time.getMinute(), token.length());
            case "s", "ss" -> padded(time.getSecond(), token.length());
            case "SSS" -> padded(time.getNano() / 1_000_000, 3);
            case "Z" -> zone(time, ":");
            default -> zone(time, "");
        };
    }

    private static String weekday(OffsetDateTime time) {
        return time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String zone(OffsetDateTime time, String between) {
        var minutes = time.getOffset().getTotalSeconds() / 60;
        var sign = minutes < 0 ? "-" : "+";
        return sign + padded(Math.abs(minutes) / 60, 2) + between + padded(Math.abs(minutes) % 60, 2);
    }

    private static String padded(int number, int digits) {
        var text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
