package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Parts of a time, and the distance between two. */
final class DateFunctions {
    private static final long EPOCH = 621355968000000000L;
    private static final long PER_MILLI = 10_000;
    private static final double PER_MINUTE = 60 * 10_000_000d;

    private DateFunctions() {}

    static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        all.put("date", Function.of(1, 1, v -> TextNode.valueOf(new TimeFormat("M/DD/YYYY").write(time(v, 0)))));
        all.put("year", part(OffsetDateTime::getYear));
        all.put("month", part(OffsetDateTime::getMonthValue));
        all.put("dayOfMonth", part(OffsetDateTime::getDayOfMonth));
        all.put("dayOfWeek", part(time -> time.getDayOfWeek().getValue() % 7));
        all.put("dayOfYear", part(OffsetDateTime::getDayOfYear));
        all.put("getTimeOfDay", Function.of(1, 1, v -> TextNode.valueOf(timeOfDay(time(v, 0)))));
        all.put("dateTimeDiff", Function.of(2, 2, v -> Values.number(between(time(v, 1), time(v, 0)) * PER_MILLI)));
        all.put("ticks", Function.of(1, 1, v -> LongNode.valueOf(EPOCH + millis(time(v, 0)) * PER_MILLI)));
        all.put("ticksToDays", ticksTo(24 * 60 * PER_MINUTE));
        all.put("ticksToHours", ticksTo(60 * PER_MINUTE));
        all.put("ticksToMinutes", ticksTo(PER_MINUTE));
        return all;
    }

    /** The moment that so many ticks of 100 ns since the year 1 stand for. */
    static OffsetDateTime ofTicks(double ticks) {
        var millis = ((long) ticks - EPOCH) / PER_MILLI;
        return Timestamp.ofMillis((double) millis);
    }

    private static OffsetDateTime time(List<JsonNode> values, int index) {
        return Timestamp.exact(Given.text(values.get(index)));
    }

    private static Function part(ToIntFunction<OffsetDateTime> part) {
        return Function.of(1, 1, v -> Values.number(part.applyAsInt(time(v, 0))));
    }

    private static double between(OffsetDateTime from, OffsetDateTime to) {
        return Duration.between(from, to).toMillis();
    }

    private static long millis(OffsetDateTime time) {
        return time.toInstant().toEpochMilli();
    }

    private static Function ticksTo(double unit) {
        return Function.of(1, 1, v -> {
            if (!Values.isInteger(v.getFirst())) {
                throw new Failure("Ticks are whole numbers.");
            }
            return Values.number(v.getFirst().doubleValue() / unit);
        });
    }

    private static String timeOfDay(OffsetDateTime time) {
        var clock = time.getHour() * 100 + time.getMinute();
        if (clock == 0) {
            return "midnight";
        }
        if (clock < 1200) {
            return "morning";
        }
        if (clock == 1200) {
            return "noon";
        }
        if (clock < 1800) {
            return "afternoon";
        }
        return clock <= 2200 ? "evening" : "night";
    }
}
