package app.laurel.bot.reward.rules;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The most that a programme pays in a day before its circuit breaker stops it.
 *
 * @param count rewards
 * @param amount money, in each currency
 */
public record Brake(Optional<Integer> count, Optional<BigDecimal> amount) {

    public static final Brake NONE = new Brake(Optional.empty(), Optional.empty());

    public boolean isSet() {
        return count.isPresent() || amount.isPresent();
    }
}
