package app.laurel.bot.money;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/**
 * What adds up in several currencies.
 *
 * @param amounts one in each currency
 */
public record Sums(List<Money> amounts) {

    public Sums {
        amounts = List.copyOf(amounts);
    }

    /** What there is in a currency: nothing, if none was added. */
    public Money in(Currency currency) {
        return amounts.stream()
                .filter(sum -> sum.currency().equals(currency))
                .findFirst()
                .orElseGet(() -> Money.zero(currency));
    }

    public Sums plus(Money more) {
        var others = amounts.stream().filter(sum -> !sum.currency().equals(more.currency()));
        return new Sums(
                Stream.concat(others, Stream.of(in(more.currency()).plus(more))).toList());
    }
}
