package app.laurel.bot.chat.teams;

import java.net.http.HttpResponse;
import java.time.Duration;

/** How long a neighbour asks to be left alone. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private RetryAfter() {}

    static Duration of(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .map(asked -> asked.compareTo(LONGEST) < 0 ? asked : LONGEST)
                .orElse(Duration.ZERO);
    }
}
