package app.laurel.bot.payout;

import java.time.Duration;
import java.util.Optional;

/**
 * A channel that money goes through.
 *
 * <p>Sending an order again under the same key never pays twice: the rail answers with what it has. Neither method
 * throws for anything that the neighbour does; a fault of the line is an answer too.
 */
public interface PaymentRail {

    /** The rail's name in payouts and in its address for notifications. */
    String name();

    Sent send(Order order);

    Found ask(PayoutId key);

    /** Its books, as far as it opens them; empty for a rail that can only be asked payment by payment. */
    default Optional<Statement> statement() {
        return Optional.empty();
    }

    /** Whether it gathers what it is sent in batches of its own here, so that silence for hours says nothing. */
    default boolean gathers() {
        return false;
    }

    /** How long after sending "I don't know this key" may still change. */
    Duration settlingTime();
}
