package app.laurel.bot.clock;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something to be done at a time.
 *
 * @param due when it is to be done, or after a failure tried again
 * @param failures how often it was tried in vain
 */
@Kind("timer")
record Timer(String deed, String subject, int level, Instant due, int failures) implements Document {

    @Override
    public String order() {
        return order(due);
    }

    static String order(Instant due) {
        return "%015d".formatted(due.toEpochMilli());
    }

    String id() {
        return "%s:%s:%d".formatted(deed, subject, level);
    }

    Timer again(Instant later) {
        return new Timer(deed, subject, level, later, failures + 1);
    }

    static Instant hour(Instant time) {
        return time.truncatedTo(ChronoUnit.HOURS);
    }

    /** The partition of an hour. */
    static String partition(Instant hour) {
        return "T|" + hour.toString().substring(0, 13);
    }
}
