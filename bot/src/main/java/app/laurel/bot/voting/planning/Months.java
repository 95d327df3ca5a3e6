package app.laurel.bot.voting.planning;

import app.laurel.bot.voting.Calendar;
import app.laurel.bot.voting.CycleId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The calendar of a monthly cycle, in the bank's time zone. */
public record Months(ZoneId zone) {

    private static final int MORNING = 9;
    private static final int EVENING = 17;

    public Calendar calendar(YearMonth month) {
        return new Calendar(
                at(month, 1, MORNING), at(month, 15, EVENING), at(month, 18, MORNING), at(month, 25, EVENING));
    }

    public CycleId id(YearMonth month) {
        return new CycleId(month.toString());
    }

    /** The month whose cycle comes next at this moment. */
    public YearMonth next(Instant now) {
        var month = YearMonth.from(now.atZone(zone));
        return calendar(month).opens().isAfter(now) ? month : month.plusMonths(1);
    }

    /** The month of a monthly cycle; empty for any other cycle. */
    static Optional<YearMonth> of(CycleId id) {
        try {
            return Optional.of(YearMonth.parse(id.value()));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private Instant at(YearMonth month, int day, int hour) {
        return month.atDay(day).atTime(hour, 0).atZone(zone).toInstant();
    }
}
