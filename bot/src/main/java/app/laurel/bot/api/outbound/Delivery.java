package app.laurel.bot.api.outbound;

import java.time.Duration;
import java.util.Optional;

/** What became of sending. */
sealed interface Delivery {

    /** The subscriber has it. */
    record Taken() implements Delivery {}

    /**
     * Nobody knows, or the subscriber says no.
     *
     * @param why a status or the kind of a fault
     * @param pause how long the subscriber asks to be left alone
     */
    record NotTaken(String why, Optional<Duration> pause) implements Delivery {}
}
