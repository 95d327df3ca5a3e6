package app.laurel.cards.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes numbers with the separators of a language. */
record GroupedNumber(String group, String point) {
    // From here on JavaScript writes powers of ten.
    private static final double WRITTEN_OUT = 1e21;
    private static final GroupedNumber USUAL = new GroupedNumber(",", ".");
    private static final String MINUS = "\u2212";

    static GroupedNumber of(String locale) {
        if (locale.equals("en-US")) {
            return USUAL;
        }
        return switch (Locale.forLanguageTag(locale).getLanguage()) {
            case "fr" -> new GroupedNumber("\u00a0", ",");
            case "es", "de", "it", "nl", "pt", "da" -> new GroupedNumber(".", ",");
            default -> USUAL;
        };
    }

    String write(double number, int digits) {
        if (!Double.isFinite(number)) {
            return (number < 0 ? MINUS : "") + Values.text(Math.abs(number));
        }
        if (Math.abs(number) >= WRITTEN_OUT) {
            return (number < 0 ? MINUS : "") + Values.text(Math.abs(number)).replace(".", point);
        }
        var exact = new BigDecimal(Math.abs(number)).setScale(digits, RoundingMode.HALF_UP);
        var sign = number < 0 && exact.signum() != 0 ? MINUS : "";
        var plain = exact.toPlainString();
        var end = digits == 0 ? plain.length() : plain.indexOf('.');
        var whole = new StringBuilder(plain.substring(0, end));
        for (var at = end - 3; at > 0; at -= 3) {
            whole.insert(at, group);
        }
        return sign + whole + (digits == 0 ? "" : point + plain.substring(end + 1));
    }
}
