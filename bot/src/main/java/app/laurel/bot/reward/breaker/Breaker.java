package app.laurel.bot.reward.breaker;

import app.laurel.bot.money.Money;
import app.laurel.bot.money.Sums;
import app.laurel.bot.reward.rules.Brake;
import app.laurel.bot.reward.rules.RuleVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a programme has let through in a day, and whether it is stopped.
 *
 * @param trip how often it was stopped so far; names the present stop
 * @param since when it was stopped; empty while rewards go through
 * @param day the day that is counted, in UTC
 * @param amounts what went through on it, one in each currency
 */
public record Breaker(
        String programme, int trip, Optional<Instant> since, LocalDate day, int count, List<Money> amounts) {

    public Breaker {
        amounts = List.copyOf(amounts);
    }

    static Breaker fresh(String programme, LocalDate day) {
        return new Breaker(programme, 0, Optional.empty(), day, 0, List.of());
    }

    public boolean isTripped() {
        return since.isPresent();
    }

    /** The same on a day: what was counted on another is forgotten. */
    Breaker on(LocalDate today) {
        return day.equals(today) ? this : new Breaker(programme, trip, since, today, 0, List.of());
    }

    boolean wouldTrip(Money more, Brake brake) {
        return brake.count().filter(most -> count >= most).isPresent()
                || brake.amount()
                        .map(most -> RuleVersion.in(most, more.currency()))
                        .filter(most -> sums().in(more.currency()).plus(more).exceeds(most))
                        .isPresent();
    }

    Breaker counting(Money more) {
        return new Breaker(
                programme, trip, since, day, count + 1, sums().plus(more).amounts());
    }

    Breaker tripped(Instant at) {
        return new Breaker(programme, trip + 1, Optional.of(at), day, count, amounts);
    }

    /** It goes on, and counts the day anew. */
    Breaker reset() {
        return new Breaker(programme, trip, Optional.empty(), day, 0, List.of());
    }

    private Sums sums() {
        return new Sums(amounts);
    }
}
