package app.laurel.bot.chat.teams;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs why requests are refused; a flood of them is counted, so that it does not fill the log. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int MOST_A_MINUTE = 300;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private long began;
    private long refused;

    Refusals(LongSupplier nanos) {
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    /** Why, in words that hold nothing of the request. */
    void tell(String why) {
        var number = count();
        if (number <= MOST_A_MINUTE) {
            LOG.warn("A request was refused: {}", why);
        }
    }

    private synchronized long count() {
        var now = nanos.getAsLong();
        if (now - began >= MINUTE) {
            if (refused > MOST_A_MINUTE) {
                LOG.warn("{} more requests were refused within a minute", refused - MOST_A_MINUTE);
            }
            began = now;
            refused = 0;
        }
        return ++refused;
    }
}
