package app.laurel.bot.chat.traffic;

import java.time.Duration;

/** At most so many within any such time, written as {@code 7/1s} or {@code 1800/1h}. */
record Limit(int most, Duration within) {

    Limit {
        if (most < 1 || within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("A limit is at least one in some time");
        }
    }

    /** Reads it from the configuration. */
    static Limit valueOf(String text) {
        var slash = text.indexOf('/');
        return new Limit(Integer.parseInt(text, 0, slash, 10), Duration.parse("PT" + text.substring(slash + 1)));
    }
}
