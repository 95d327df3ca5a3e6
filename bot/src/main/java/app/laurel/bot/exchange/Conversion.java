package app.laurel.bot.exchange;

import app.laurel.bot.money.Money;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

/** How what a report shows in several currencies can be added up. */
public sealed interface Conversion {

    /** It is all in one currency. */
    record Needless() implements Conversion {}

    /**
     * It can't be, and so isn't.
     *
     * @param days how old a rate may be, of which there is none
     */
    record Missing(Currency from, Currency to, int days) implements Conversion {}

    /**
     * By these rates.
     *
     * @param to what it is added up in
     * @param rates one for each other currency; shown with each sum
     */
    record By(Currency to, List<Rate> rates) implements Conversion {

        public By {
            rates = List.copyOf(rates);
        }

        /** The sum of amounts: of each currency first, so that it is rounded once for each. */
        public Money sum(Collection<Money> amounts) {
            return rates.stream().map(rate -> rate.of(in(rate.from(), amounts))).reduce(in(to, amounts), Money::plus);
        }

        private static Money in(Currency currency, Collection<Money> amounts) {
            return amounts.stream()
                    .filter(amount -> amount.currency().equals(currency))
                    .reduce(Money.zero(currency), Money::plus);
        }
    }
}
