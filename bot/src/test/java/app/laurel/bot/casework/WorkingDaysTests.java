package app.laurel.bot.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private final WorkingDays days = new WorkingDays(ZoneId.of("America/Toronto"));

    @Test
    void leaveOutTheWeekend() {
        // A Friday afternoon in Toronto.
        var friday = Instant.parse("2026-11-20T20:00:00Z");

        assertThat(days.after(friday, 1)).isEqualTo("2026-11-23T20:00:00Z");
        assertThat(days.after(friday, 5)).isEqualTo("2026-11-27T20:00:00Z");
        assertThat(days.after(friday, 6)).isEqualTo("2026-11-30T20:00:00Z");
    }

    @Test
    void countBackAsWell() {
        assertThat(days.after(Instant.parse("2026-11-23T20:00:00Z"), -1)).isEqualTo("2026-11-20T20:00:00Z");
    }

    @Test
    void goByTheBanksOwnClock() {
        // Saturday in London is still Friday in Toronto, and summer time ends on the Sunday between.
        assertThat(days.after(Instant.parse("2026-10-31T02:00:00Z"), 1)).isEqualTo("2026-11-03T03:00:00Z");
    }
}
