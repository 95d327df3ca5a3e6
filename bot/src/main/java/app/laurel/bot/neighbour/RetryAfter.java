package app.laurel.bot.neighbour;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How long a neighbour asks to be left alone. */
public final class RetryAfter {

    private RetryAfter() {}

    /**
     * Nothing if it does not say.
     *
     * @param longest for no more than this it is believed
     */
    public static Optional<Duration> of(HttpResponse<?> response, Duration longest) {
        return response.headers()
                .firstValue("Retry-After")
                .flatMap(text -> text.matches("\\d{1,6}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : until(text, response))
                .map(asked -> asked.compareTo(longest) < 0 ? asked : longest);
    }

    /** A moment instead, by the neighbour's own clock. */
    private static Optional<Duration> until(String text, HttpResponse<?> response) {
        return response.headers()
                .firstValue("Date")
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
