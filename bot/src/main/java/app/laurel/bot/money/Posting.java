package app.laurel.bot.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;

/**
 * A movement of money with all its legs; it sums to zero in each currency, or it can't be made.
 *
 * @param cause what brought it about, as in {@code accrual:reward-for:R-7QK2:referrer}; a cause is posted once
 */
public record Posting(String cause, List<Leg> legs) {

    public Posting {
        legs = List.copyOf(legs);
        var sums = legs.stream()
                .collect(groupingBy(
                        leg -> leg.amount().currency(),
                        summingLong(leg -> leg.amount().minor())));
        if (legs.size() < 2 || !sums.values().stream().allMatch(sum -> sum == 0)) {
            throw new IllegalArgumentException("A posting must balance in each currency: " + cause);
        }
    }

    /** Moves an amount from one account to another. */
    public static Posting move(String cause, Money amount, Account from, Account to) {
        return new Posting(cause, List.of(new Leg(to, amount), new Leg(from, amount.negated())));
    }
}
