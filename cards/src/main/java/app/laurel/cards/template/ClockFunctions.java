package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Writing times of several kinds, now, and in other zones. */
final class ClockFunctions {
    private ClockFunctions() {}

    static Map<String, Function> all() {
        return Map.of(
                "utcNow", Function.lazy(0, 2, ClockFunctions::now),
                "formatDateTime", Function.of(1, 3, v -> write(Timestamp.lenient(Given.text(v.getFirst())), v)),
                "formatEpoch", Function.of(1, 3, v -> write(Timestamp.ofMillis(Given.number(v.getFirst()) * 1000), v)),
                "formatTicks", Function.of(1, 3, v -> write(DateFunctions.ofTicks(ticks(v.getFirst())), v)),
                "convertFromUTC", Function.of(2, 4, ClockFunctions::fromUtc),
                "convertToUTC", Function.of(2, 4, ClockFunctions::toUtc));
    }

    private static JsonNode now(List<Expression> arguments, Scope scope) {
        var values = Function.values(arguments, scope);
        var format = TimeFunctions.format(values, 2, TimeFormat.USUAL);
        return TextNode.valueOf(format.write(scope.expansion().now().atOffset(ZoneOffset.UTC)));
    }

    private static JsonNode write(OffsetDateTime time, List<JsonNode> values) {
        return TextNode.valueOf(
                TimeFunctions.format(values, 3, TimeFormat.USUAL).write(time));
    }

    private static double ticks(JsonNode value) {
        try {
            return value.isTextual() ? Long.parseLong(value.textValue()) : Given.number(value);
        } catch (NumberFormatException _) {
            throw new Failure("Ticks are whole numbers.");
        }
    }

    private static JsonNode fromUtc(List<JsonNode> values) {
        var time = Timestamp.exact(Given.text(values.get(0)));
        var there = time.atZoneSameInstant(zone(values.get(1))).toOffsetDateTime();
        return TextNode.valueOf(
                TimeFunctions.format(values, 4, TimeFormat.ZONED).write(there));
    }

    private static JsonNode toUtc(List<JsonNode> values) {
        var there = Timestamp.local(Given.text(values.get(0))).toLocalDateTime().atZone(zone(values.get(1)));
        var time = there.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
        return TextNode.valueOf(
                TimeFunctions.format(values, 4, TimeFormat.USUAL).write(time));
    }

    private static ZoneId zone(JsonNode name) {
        try {
            return ZoneId.of(WindowsZones.iana(Given.text(name)));
        } catch (DateTimeException _) {
            throw new Failure("There is no such time zone.");
        }
    }
}
