package app.laurel.bot.voting.chat;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates as they are typed: 2026-12-20, 2026-12-20T12:00 or +2d. */
record Dates(ZoneId zone) {

    private static final Pattern LATER = Pattern.compile("\\+(\\d{1,3})d");

    /** A day means its end for a close and its beginning for an opening. */
    Optional<Instant> read(String text, int hour) {
        try {
            return Optional.of(
                    text.contains("T")
                            ? LocalDateTime.parse(text).atZone(zone).toInstant()
                            : LocalDate.parse(text).atTime(hour, 0).atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    Optional<Instant> read(String text, int hour, Instant from) {
        var later = LATER.matcher(text);
        return later.matches()
                ? Optional.of(from.plus(Duration.ofDays(Long.parseLong(later.group(1)))))
                : read(text, hour);
    }
}
