package app.laurel.bot.chat.teams;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How long a neighbour asks to be left alone. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private RetryAfter() {}

    static Duration of(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .flatMap(text -> text.matches("\\d{1,6}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : until(text, response))
                .map(asked -> asked.compareTo(LONGEST) < 0 ? asked : LONGEST)
                .orElse(Duration.ZERO);
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
