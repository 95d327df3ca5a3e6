package app.laurel.bot.kudos.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.LocalDate;

/** How many thanks somebody has given on the day they last did; each giving replaces it, so none slips past the limit. */
@Kind("kudos-day")
record DayDocument(LocalDate day, int given) implements Document {

    int given(LocalDate on) {
        return day.equals(on) ? given : 0;
    }
}
