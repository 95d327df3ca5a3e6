package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Times that are moved, or cut to their start, and written again. */
final class TimeFunctions {
    private TimeFunctions() {}

    static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        all.put("addDays", adding(ChronoUnit.DAYS));
        all.put("addHours", adding(ChronoUnit.HOURS));
        all.put("addMinutes", adding(ChronoUnit.MINUTES));
        all.put("addSeconds", adding(ChronoUnit.SECONDS));
        all.put("addToTime", Function.of(3, 5, v -> write(moved(v, 1), v, 5)));
        all.put("subtractFromTime", Function.of(3, 5, v -> write(moved(v, -1), v, 5)));
        all.put("getFutureTime", Function.lazy(2, 4, (arguments, scope) -> fromNow(arguments, scope, 1)));
        all.put("getPastTime", Function.lazy(2, 4, (arguments, scope) -> fromNow(arguments, scope, -1)));
        all.put("startOfDay", startOf(time -> time.truncatedTo(ChronoUnit.DAYS)));
        all.put("startOfHour", startOf(time -> time.truncatedTo(ChronoUnit.HOURS)));
        all.put(
                "startOfMonth",
                startOf(time -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1)));
        return all;
    }

    private static Function adding(ChronoUnit unit) {
        return Function.of(2, 4, v -> write(exact(v).plus((long) Given.number(v.get(1)), unit), v, 4));
    }

    private static OffsetDateTime exact(List<JsonNode> values) {
        return Timestamp.exact(Given.text(values.getFirst()));
    }

    private static OffsetDateTime moved(List<JsonNode> values, int direction) {
        return moved(exact(values), (long) Given.integer(values.get(1)) * direction, Given.text(values.get(2)));
    }

    private static JsonNode fromNow(List<Expression> arguments, Scope scope, int direction) {
        var values = Function.values(arguments, scope);
        var now = scope.expansion().now().atOffset(ZoneOffset.UTC);
        var amount = (long) Given.integer(values.get(0)) * direction;
        return write(moved(now, amount, Given.text(values.get(1))), values, 4);
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
        return Function.of(1, 3, v -> write(start.apply(exact(v)), v, 3));
    }

    private static JsonNode write(OffsetDateTime time, List<JsonNode> values, int most) {
        return TextNode.valueOf(format(values, most, TimeFormat.USUAL).write(time));
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
