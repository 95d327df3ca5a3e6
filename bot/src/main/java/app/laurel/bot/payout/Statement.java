package app.laurel.bot.payout;

import app.laurel.bot.money.Money;
import java.util.Optional;
import java.util.stream.Stream;

/** A rail's own books: each payment that it has accepted, once per key. */
public interface Statement {

    /** All lines, read page by page. */
    Stream<Line> lines();

    Optional<Line> find(PayoutId key);

    /**
     * One payment.
     *
     * @param key the payout's id
     * @param stands whether the money is on its way or there, rather than refused or come back
     */
    record Line(String key, Money amount, boolean stands) {}
}
