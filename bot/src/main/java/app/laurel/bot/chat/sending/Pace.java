package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.people.Preferences;
import app.laurel.bot.people.QuietHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When one person wants to hear of what; all times are by their own clock. */
record Pace(Preferences preferences, ZoneId zone, int unaskedADay, LocalTime digestAt) {

    /** What is right for a message at this moment. */
    sealed interface Verdict {

        /**
         * It comes now.
         *
         * @param counted whether it is one of the day's few
         */
        record Now(boolean counted) implements Verdict {}

        /** It is asked about again then. */
        record Later(Instant at) implements Verdict {}

        /** It comes with the digest of that time. */
        record Gathered(Instant at) implements Verdict {}

        /** The person does not want it. */
        record Never() implements Verdict {}
    }

    /** Decides about a message, given what the person has heard today. */
    Verdict of(Matter matter, Mailbox mailbox, Instant now) {
        return switch (matter) {
            case ANSWER -> new Verdict.Now(false);
            case MONEY, DECISION -> quiet(now) ? new Verdict.Later(endOfQuiet(now)) : new Verdict.Now(false);
            case FIX, TERMS, NEWS -> few(mailbox, now);
            case OTHER -> preferences.digest() ? new Verdict.Gathered(nextDigest(now)) : new Verdict.Never();
        };
    }

    /** Decides about the digest itself, which is one of the day's few. */
    Verdict ofDigest(Mailbox mailbox, Instant now) {
        if (quiet(now)) {
            return new Verdict.Later(endOfQuiet(now));
        }
        return isFull(mailbox, now) ? new Verdict.Later(nextDigest(now)) : new Verdict.Now(true);
    }

    /** Saturdays and Sundays belong to the Monday after them: what comes then counts as Monday's. */
    LocalDate workingDay(Instant now) {
        return workingDay(now.atZone(zone).toLocalDate());
    }

    private Verdict few(Mailbox mailbox, Instant now) {
        if (quiet(now)) {
            return new Verdict.Later(endOfQuiet(now));
        }
        if (!isFull(mailbox, now)) {
            return new Verdict.Now(true);
        }
        return preferences.digest() ? new Verdict.Gathered(nextDigest(now)) : new Verdict.Later(nextDigest(now));
    }

    private boolean isFull(Mailbox mailbox, Instant now) {
        return mailbox.heardOn(workingDay(now)) >= unaskedADay;
    }

    private boolean quiet(Instant now) {
        return preferences
                .quiet()
                // From eight to eight is no time at all, not for ever.
                .filter(hours -> !hours.from().equals(hours.to()))
                .filter(hours -> hours.cover(now.atZone(zone).toLocalTime()))
                .isPresent();
    }

    private Instant endOfQuiet(Instant now) {
        return preferences
                .quiet()
                .map(QuietHours::to)
                .map(end -> next(end, now))
                .orElse(now);
    }

    private Instant next(LocalTime time, Instant now) {
        var here = now.atZone(zone);
        var today = here.with(time);
        return (today.isAfter(here) ? today : here.plusDays(1).with(time)).toInstant();
    }

    Instant nextDigest(Instant now) {
        var next = next(digestAt, now).atZone(zone);
        return ZonedDateTime.of(workingDay(next.toLocalDate()), next.toLocalTime(), zone)
                .toInstant();
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.plusDays(2);
            case DayOfWeek.SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
