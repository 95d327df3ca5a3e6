package app.laurel.bot.payout;

import app.laurel.bot.money.Money;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** A rail's own books: each payment that it has accepted, once per key. */
public interface Statement {

    /** All lines, read page by page; none where the books can only be asked payment by payment. */
    Stream<Line> lines();

    Answer find(PayoutId key);

    /** Whether {@link #lines} are all that the books hold. */
    default boolean isRead() {
        return true;
    }

    /** How far back it is worth asking; empty for books that are open whole. */
    default Optional<Duration> reach() {
        return Optional.empty();
    }

    /**
     * One payment.
     *
     * @param key the payout's id
     * @param stands whether the money is on its way or there, rather than refused or come back
     */
    record Line(String key, Money amount, boolean stands) {}

    /** What the books say of a key. */
    sealed interface Answer {

        record There(Line line) implements Answer {}

        record Nothing() implements Answer {}

        /** They can't be asked just now. */
        record Silent() implements Answer {}
    }
}
