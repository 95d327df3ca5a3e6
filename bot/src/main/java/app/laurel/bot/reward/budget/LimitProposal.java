package app.laurel.bot.reward.budget;

import app.laurel.bot.money.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A new limit that a second person has to agree to.
 *
 * @param once tells proposals of the same limit apart
 */
public record LimitProposal(BudgetId budget, Money limit, String once) {

    public static final String KIND = "budget";

    private static final Pattern TEXT = Pattern.compile("([^/]+)/(\\d{1,18})/([A-Za-z0-9-]+)");

    /** Reads what {@link #toString} has written. */
    public static Optional<LimitProposal> parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches() || !BudgetId.fits(matcher.group(1))) {
            return Optional.empty();
        }
        var budget = new BudgetId(matcher.group(1));
        return Optional.of(new LimitProposal(
                budget, new Money(Long.parseLong(matcher.group(2)), budget.currency()), matcher.group(3)));
    }

    @Override
    public String toString() {
        return budget + "/" + limit.minor() + "/" + once;
    }
}
