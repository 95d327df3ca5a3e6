package app.laurel.bot.chat.typed;

import java.util.regex.Pattern;

/** Numbers as people type them: with the digits of any script, a comma for the point, gaps between thousands. */
public final class TypedDigits {

    private static final Pattern CENTS = Pattern.compile("[.,٫](\\d{2})$");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[\\s\\u00a0\\u202f.,'’٬]\\d{3})+|\\d+");
    // 12.345: in none of the languages is that twelve thousand, and money has two decimals.
    private static final Pattern ODD_CENTS = Pattern.compile("\\d+[.٫]\\d{3}");
    private static final Pattern MONEY_SIGNS =
            Pattern.compile("(?i)^(?:CA|US)?\\$|\\$\\s?(?:CA|US)?$|^(?:CAD|USD)|(?:CAD|USD)$");

    private TypedDigits() {}

    /** The text with the digits that machines read. */
    public static String plain(String text) {
        var plain = new StringBuilder();
        text.codePoints()
                .forEach(sign ->
                        plain.appendCodePoint(Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign));
        return plain.toString();
    }

    /** An amount of money as {@code 1200.00}; the text itself if it is none. */
    public static String amount(String text) {
        var plain = MONEY_SIGNS.matcher(plain(text).strip()).replaceAll("").strip();
        var cents = CENTS.matcher(plain);
        var whole = cents.find() ? plain.substring(0, cents.start()) : plain;
        return GROUPED.matcher(whole).matches()
                        && !(whole.equals(plain) && ODD_CENTS.matcher(whole).matches())
                ? whole.replaceAll("\\D", "") + (whole.equals(plain) ? "" : "." + cents.group(1))
                : text;
    }
}
