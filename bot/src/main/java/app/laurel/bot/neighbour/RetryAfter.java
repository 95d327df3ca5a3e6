package app.laurel.bot.neighbour;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** How long a neighbour asks to be left alone. */
public final class RetryAfter {

    private RetryAfter() {}

    /**
     * Nothing if it does not say.
     *
     * @param headers of its answer, each by its name
     * @param longest for no more than this it is believed
     */
    public static Optional<Duration> of(Function<String, Optional<String>> headers, Duration longest) {
        return headers.apply("Retry-After")
                .flatMap(text -> text.matches("\\d{1,6}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : until(text, headers))
                .map(asked -> asked.compareTo(longest) < 0 ? asked : longest);
    }

    /** A moment instead, by the neighbour's own clock. */
    private static Optional<Duration> until(String text, Function<String, Optional<String>> headers) {
        return headers.apply("Date")
                .flatMap(RetryAfter::moment)
                .flatMap(now -> moment(text).map(then -> Duration.between(now, then)))
                .filter(Duration::isPositive);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
