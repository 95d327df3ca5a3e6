package app.laurel.bot.reward.rules;

import app.laurel.bot.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The most that a programme gives one referrer in a year.
 *
 * @param count referrals
 * @param amount money, in the currency of each country
 */
public record Cap(Optional<Integer> count, Optional<BigDecimal> amount) {

    public static final Cap NONE = new Cap(Optional.empty(), Optional.empty());

    public boolean isSet() {
        return count.isPresent() || amount.isPresent();
    }

    /** Whether one more would be too many, or too much. */
    public boolean isReached(int given, Money before, Money more) {
        return count.filter(most -> given >= most).isPresent()
                || amount.map(most -> RuleVersion.in(most, more.currency()))
                        .filter(most -> before.plus(more).exceeds(most))
                        .isPresent();
    }
}
