package app.laurel.bot.casework;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;

/** Days on which the bank works, by its own clock. */
record WorkingDays(ZoneId zone) {

    /** The same time of day, so many working days later; negative counts back. */
    Instant after(Instant start, int days) {
        var day = start.atZone(zone);
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(Integer.signum(days));
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day.toInstant();
    }
}
