package app.laurel.cards.template;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Moments as text: exactly as JavaScript writes them, or in the ISO forms that people write. */
final class Timestamp {
    private static final Pattern EXACT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    private Timestamp() {}

    static boolean isExact(String text) {
        try {
            exact(text);
            return true;
        } catch (Failure _) {
            return false;
        }
    }

    static OffsetDateTime exact(String text) {
        if (!EXACT.matcher(text).matches()) {
            throw new Failure("A time is written like 2026-11-22T09:00:00.000Z here.");
        }
        return moment(text);
    }

    /** A day, or a time with or without a zone; without one it is in UTC. */
    static OffsetDateTime lenient(String text) {
        var iso = text.strip().replace(' ', 'T');
        if (DAY.matcher(iso).matches()) {
            return moment((iso + "-01-01").substring(0, 10) + "T00:00:00Z");
        }
        return iso.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)") ? moment(iso) : moment(iso + "Z");
    }

    static OffsetDateTime local(String text) {
        var iso = text.strip().replace(' ', 'T');
        try {
            var time = iso.contains("T")
                    ? LocalDateTime.parse(iso.replaceFirst("Z$", ""))
                    : LocalDate.parse(iso).atStartOfDay();
            return time.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException _) {
            throw new Failure("This is not a time.");
        }
    }

    static OffsetDateTime ofMillis(double millis) {
        if (Math.abs(millis) > 8.64e15) {
            throw new Failure("This is not a time.");
        }
        return Instant.ofEpochMilli((long) millis).atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime moment(String text) {
        try {
            return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        } catch (DateTimeException _) {
            throw new Failure("This is not a time.");
        }
    }
}
