package app.laurel.bot.payout.tax;

import app.laurel.bot.people.Country;
import java.util.Map;

/** Makes tax gates, for tests in other rooms. */
public final class TaxGates {

    private TaxGates() {}

    public static TaxGate of(TaxBooks books, TaxThresholds thresholds, Map<Country, String> forms) {
        return new TaxGate(books, thresholds, forms);
    }
}
