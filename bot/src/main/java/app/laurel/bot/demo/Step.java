package app.laurel.bot.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A length of time as it is typed: {@code +2d}, {@code 3h}, {@code +1d 12h 30m}. */
final class Step {

    private static final Pattern STEP =
            Pattern.compile("\\+?\\s*(?:(\\d{1,3})\\s*d)?\\s*(?:(\\d{1,4})\\s*h)?\\s*(?:(\\d{1,5})\\s*m)?");

    private Step() {}

    static Optional<Duration> parse(String text) {
        var found = STEP.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var step = Duration.ofDays(number(found.group(1)))
                .plusHours(number(found.group(2)))
                .plusMinutes(number(found.group(3)));
        return Optional.of(step).filter(Duration::isPositive);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
