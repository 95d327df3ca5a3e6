package app.laurel.bot.chat.traffic;

import java.time.Duration;
import java.time.Instant;

/** A call, which its receiver has counted between its start and its answer. */
public final class Call {

    private final Instant start;
    private volatile Instant answered = Instant.MAX;

    Call(Instant start) {
        this.start = start;
    }

    /** It is answered, so that it is counted by now. */
    public void answered(Instant at) {
        answered = at;
    }

    Instant start() {
        return start;
    }

    Instant countedBy(Duration slack) {
        var latest = start.plus(slack);
        return answered.isBefore(latest) ? answered : latest;
    }
}
