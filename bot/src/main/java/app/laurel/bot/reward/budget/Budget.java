package app.laurel.bot.reward.budget;

import app.laurel.bot.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a programme may spend in a year: reserved and spent together never exceed the limit.
 *
 * @param waiting how many reservations wait for more
 * @param postings how often its money has moved; names the next posting
 */
public record Budget(BudgetId id, Money limit, Money reserved, Money spent, int waiting, int postings) {

    private static final List<Integer> MARKS = List.of(95, 80);

    public Budget {
        if (reserved.isNegative() || spent.isNegative() || reserved.plus(spent).exceeds(limit) || waiting < 0) {
            throw new IllegalArgumentException("Budget " + id + " would be overspent");
        }
    }

    public static Budget opened(BudgetId id, Money limit) {
        var nothing = Money.zero(limit.currency());
        return new Budget(id, limit, nothing, nothing, 0, 0);
    }

    public Money left() {
        return limit.minus(reserved).minus(spent);
    }

    public Money used() {
        return reserved.plus(spent);
    }

    /** The highest mark of use that was not reached before and is now: 80 or 95 percent of the limit. */
    public Optional<BudgetNearlyUsed> reachedSince(Budget before) {
        return MARKS.stream()
                .filter(mark -> hasReached(mark) && !before.hasReached(mark))
                .findFirst()
                .map(mark -> new BudgetNearlyUsed(id, mark, limit));
    }

    private boolean hasReached(int percent) {
        return limit.isPositive()
                && Math.multiplyExact(used().minor(), 100L) >= Math.multiplyExact(limit.minor(), (long) percent);
    }

    Budget reserve(Money amount) {
        return new Budget(id, limit, reserved.plus(amount), spent, waiting, postings);
    }

    Budget spend(Money amount) {
        return new Budget(id, limit, reserved.minus(amount), spent.plus(amount), waiting, postings);
    }

    Budget unspend(Money amount) {
        return new Budget(id, limit, reserved.plus(amount), spent.minus(amount), waiting, postings);
    }

    Budget release(Money amount) {
        return new Budget(id, limit, reserved.minus(amount), spent, waiting, postings);
    }

    Budget recover(Money amount) {
        return new Budget(id, limit, reserved, spent.minus(amount), waiting, postings);
    }

    Budget waiting(int more) {
        return new Budget(id, limit, reserved, spent, waiting + more, postings);
    }

    public Budget limited(Money newLimit) {
        return new Budget(id, newLimit, reserved, spent, waiting, postings);
    }

    /** The same after one more posting. */
    public Budget posted() {
        return new Budget(id, limit, reserved, spent, waiting, postings + 1);
    }
}
