package app.laurel.bot.reward.budget;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.regex.Pattern;

/** A programme's money of one currency and year, as in {@code CHEQUING-CAD-2026}. */
public record BudgetId(String value) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9_]{1,39})-([A-Z]{3})-(\\d{4})");

    public BudgetId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a budget");
        }
    }

    public static BudgetId of(String programme, Currency currency, Instant at) {
        return new BudgetId(programme + "-" + currency.getCurrencyCode() + "-"
                + at.atZone(ZoneOffset.UTC).getYear());
    }

    public static boolean fits(String text) {
        return SHAPE.matcher(text).matches();
    }

    public String programme() {
        return part(1);
    }

    public Currency currency() {
        return Currency.getInstance(part(2));
    }

    public int year() {
        return Integer.parseInt(part(3));
    }

    private String part(int group) {
        var matcher = SHAPE.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not a budget");
        }
        return matcher.group(group);
    }

    @Override
    public String toString() {
        return value;
    }
}
