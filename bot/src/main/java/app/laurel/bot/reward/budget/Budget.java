package app.laurel.bot.reward.budget;

import app.laurel.bot.money.Money;

/**
 * What a programme may spend in a year: reserved and spent together never exceed the limit.
 *
 * @param waiting how many reservations wait for more
 */
public record Budget(BudgetId id, Money limit, Money reserved, Money spent, int waiting) {

    public Budget {
        if (reserved.isNegative() || spent.isNegative() || reserved.plus(spent).exceeds(limit) || waiting < 0) {
            throw new IllegalArgumentException("Budget " + id + " would be overspent");
        }
    }

    public static Budget opened(BudgetId id, Money limit) {
        var nothing = Money.zero(limit.currency());
        return new Budget(id, limit, nothing, nothing, 0);
    }

    public Money left() {
        return limit.minus(reserved).minus(spent);
    }

    public Money used() {
        return reserved.plus(spent);
    }

    Budget reserve(Money amount) {
        return new Budget(id, limit, reserved.plus(amount), spent, waiting);
    }

    Budget spend(Money amount) {
        return new Budget(id, limit, reserved.minus(amount), spent.plus(amount), waiting);
    }

    Budget unspend(Money amount) {
        return new Budget(id, limit, reserved.plus(amount), spent.minus(amount), waiting);
    }

    Budget release(Money amount) {
        return new Budget(id, limit, reserved.minus(amount), spent, waiting);
    }

    Budget recover(Money amount) {
        return new Budget(id, limit, reserved, spent.minus(amount), waiting);
    }

    Budget waiting(int more) {
        return new Budget(id, limit, reserved, spent, waiting + more);
    }

    public Budget limited(Money newLimit) {
        return new Budget(id, newLimit, reserved, spent, waiting);
    }
}
