package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Times that are moved, or cut to their start, and written again. */
final class TimeFunctions {
    private static final long LAST_SECOND = 8_640_000_000_000L;

    private TimeFunctions() {}

    static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        all.put("addDays", adding(ChronoUnit.DAYS, ChronoField.DAY_OF_MONTH));
        all.put("addHours", adding(ChronoUnit.HOURS, ChronoField.HOUR_OF_DAY));
        all.put("addMinutes", adding(ChronoUnit.MINUTES, ChronoField.MINUTE_OF_HOUR));
        all.put("addSeconds", adding(ChronoUnit.SECONDS, ChronoField.SECOND_OF_MINUTE));
        all.put("addToTime", Function.of(3, 5, v -> move(v, 1)));
        all.put("subtractFromTime", Function.of(3, 5, v -> move(v, -1)));
        all.put("getFutureTime", Function.lazy(2, 4, (arguments, scope) -> fromNow(arguments, scope, 1)));
        all.put("getPastTime", Function.lazy(2, 4, (arguments, scope) -> fromNow(arguments, scope, -1)));
        all.put("startOfDay", startOf(time -> time.truncatedTo(ChronoUnit.DAYS)));
        all.put("startOfHour", startOf(time -> time.truncatedTo(ChronoUnit.HOURS)));
        all.put(
                "startOfMonth",
                startOf(time -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1)));
        return all;
    }

    private static Function adding(ChronoUnit unit, ChronoField field) {
        return Function.of(2, 4, v -> {
            var start = exact(v);
            // Half a day counts as JavaScript counts it: from the day of the month, and cut.
            var amount = (long) (start.get(field) + Given.number(v.get(1))) - start.get(field);
            return written(() -> start.plus(amount, unit), v, 4);
        });
    }

    private static OffsetDateTime exact(List<JsonNode> values) {
        return Timestamp.exact(Given.text(values.getFirst()));
    }

    private static JsonNode move(List<JsonNode> values, int direction) {
        var start = exact(values);
        var amount = (long) Given.integer(values.get(1)) * direction;
        var unit = Given.text(values.get(2));
        return written(() -> moved(start, amount, unit), values, 5);
    }

    private static JsonNode fromNow(List<Expression> arguments, Scope scope, int direction) {
        var values = Function.values(arguments, scope);
        var now = scope.expansion().now().atOffset(ZoneOffset.UTC);
        var amount = (long) Given.integer(values.get(0)) * direction;
        var unit = Given.text(values.get(1));
        return written(() -> moved(now, amount, unit), values, 4);
    }

    private static OffsetDateTime moved(OffsetDateTime time, long amount, String unit) {
        return switch (unit) {
            case "Second" -> time.plusSeconds(amount);
            case "Minute" -> time.plusMinutes(amount);
            case "Hour" -> time.plusHours(amount);
            case "Day" -> time.plusDays(amount);
            case "Week" -> time.plusWeeks(amount);
            case "Month" -> time.plusMonths(amount);
            case "Year" -> time.plusYears(amount);
            default -> throw new Failure("There is no such unit of time.");
        };
    }

    private static Function startOf(UnaryOperator<OffsetDateTime> start) {
        return Function.of(1, 3, v -> written(() -> start.apply(exact(v)), v, 3));
    }

    private static JsonNode written(Supplier<OffsetDateTime> time, List<JsonNode> values, int most) {
        try {
            var moment = time.get();
            if (Math.abs(moment.toEpochSecond()) <= LAST_SECOND) {
                return TextNode.valueOf(format(values, most, TimeFormat.USUAL).write(moment));
            }
        } catch (DateTimeException | ArithmeticException _) {
            // Said below, as for a time that only JavaScript cannot hold.
        }
        return TextNode.valueOf("Invalid Date");
    }

    /** The format that stands last, or before a language; the official engine writes only English, too. */
    static TimeFormat format(List<JsonNode> values, int most, TimeFormat usual) {
        if (values.size() < most - 1) {
            return usual;
        }
        var format = values.get(most - 2);
        var language = values.size() < most || values.get(most - 1).isTextual();
        return format.isTextual() && language ? TimeFormat.of(format.textValue()) : usual;
    }
}
