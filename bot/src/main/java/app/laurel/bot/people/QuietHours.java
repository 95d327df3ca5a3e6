package app.laurel.bot.people;

import java.time.LocalTime;

/** When somebody wants no messages, by their own clock; it may go past midnight. */
public record QuietHours(LocalTime from, LocalTime to) {

    public boolean cover(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
