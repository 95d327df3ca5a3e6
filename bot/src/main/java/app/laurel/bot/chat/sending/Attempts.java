package app.laurel.bot.chat.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often a message was taken to Teams, and what is known of it.
 *
 * @param first when the first attempt of this round was made
 * @param last when the last one was made
 * @param by the instance that made it
 * @param until when that one is over for sure, whatever has become of the instance
 * @param failures how many have failed in a row
 * @param notBefore when the next one may be made
 * @param rounds how often somebody has given up
 */
record Attempts(
        Optional<Instant> first,
        Optional<Instant> last,
        String by,
        Optional<Instant> until,
        int failures,
        Optional<Instant> notBefore,
        int rounds) {

    static final Attempts NONE =
            new Attempts(Optional.empty(), Optional.empty(), "", Optional.empty(), 0, Optional.empty(), 0);

    Attempts begun(String instance, Instant now, Duration patience) {
        return new Attempts(
                first.or(() -> Optional.of(now)),
                Optional.of(now),
                instance,
                Optional.of(now.plus(patience)),
                failures,
                Optional.empty(),
                rounds);
    }

    /** It went out at this moment. */
    Attempts made(Instant at) {
        return new Attempts(first, Optional.of(at), by, until, failures, notBefore, rounds);
    }

    Attempts failed(Instant retry) {
        return new Attempts(first, last, "", Optional.empty(), failures + 1, Optional.of(retry), rounds);
    }

    /** Whoever tries again begins anew. */
    Attempts ended() {
        return new Attempts(Optional.empty(), last, "", Optional.empty(), 0, Optional.empty(), rounds + 1);
    }

    /** Whether another instance may still be at it. */
    boolean isRunningElsewhere(String self, Instant now) {
        return !by.equals(self) && until.filter(now::isBefore).isPresent();
    }

    boolean isOlderThan(Duration age, Instant now) {
        return first.filter(start -> start.plus(age).isBefore(now)).isPresent();
    }
}
