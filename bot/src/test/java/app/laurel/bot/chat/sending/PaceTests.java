package app.laurel.bot.chat.sending;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.sending.Pace.Verdict;
import app.laurel.bot.people.Preferences;
import app.laurel.bot.people.QuietHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaceTests {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Mailbox TWO_HEARD = Mailbox.EMPTY.counted(MONDAY).counted(MONDAY);

    @ParameterizedTest
    @EnumSource
    void bringsNothingButAnswersInQuietHours(Matter matter) {
        var verdict = quietAtNight().of(matter, Mailbox.EMPTY, monday(23, 0));
        if (matter == Matter.ANSWER) {
            assertThat(verdict).isEqualTo(new Verdict.Now(false));
        } else {
            assertThat(verdict).isNotInstanceOf(Verdict.Now.class);
        }
    }

    @Test
    void waitsForTheEndOfTheNight() {
        var verdict = quietAtNight().of(Matter.MONEY, Mailbox.EMPTY, monday(23, 0));
        assertThat(verdict).isEqualTo(new Verdict.Later(at(MONDAY.plusDays(1), 7, 0)));
    }

    @Test
    void bringsOneMessageInTheHourThatIsSaidTwiceInAutumn() {
        // On 1 November 2026 the clocks of Toronto go from two back to one.
        var night = LocalDate.of(2026, 11, 1);
        var verdict = quiet(0, 2).of(Matter.MONEY, Mailbox.EMPTY, at(night, 0, 30));
        assertThat(verdict).isEqualTo(new Verdict.Later(at(night, 2, 0)));
    }

    @Test
    void takesNoHoursAtAllForNoQuiet() {
        assertThat(quiet(8, 8).of(Matter.MONEY, Mailbox.EMPTY, monday(10, 0))).isEqualTo(new Verdict.Now(false));
    }

    @ParameterizedTest
    @EnumSource(names = {"MONEY", "DECISION", "ANSWER"})
    void neverCountsOnesOwnMoneyAndDecisions(Matter matter) {
        assertThat(always().of(matter, TWO_HEARD, monday(10, 0))).isEqualTo(new Verdict.Now(false));
    }

    @ParameterizedTest
    @EnumSource(names = {"FIX", "TERMS", "NEWS"})
    void bringsTwoOfTheOthersADayAndTheRestWithTheDigest(Matter matter) {
        assertThat(always().of(matter, Mailbox.EMPTY.counted(MONDAY), monday(10, 0)))
                .isEqualTo(new Verdict.Now(true));
        assertThat(always().of(matter, TWO_HEARD, monday(10, 0)))
                .isEqualTo(new Verdict.Gathered(at(MONDAY.plusDays(1), 9, 0)));
        assertThat(always().of(matter, TWO_HEARD, at(MONDAY.plusDays(1), 10, 0)))
                .isEqualTo(new Verdict.Now(true));
    }

    @Test
    void keepsWhatIsTooMuchForAnotherDayIfTheDigestIsOff() {
        assertThat(withoutDigest().of(Matter.FIX, TWO_HEARD, monday(10, 0)))
                .isEqualTo(new Verdict.Later(at(MONDAY.plusDays(1), 9, 0)));
    }

    @Test
    void gathersWhatCanWaitForNineOnTheNextWorkingDay() {
        var friday = MONDAY.plusDays(4);
        assertThat(always().of(Matter.OTHER, Mailbox.EMPTY, at(friday, 8, 59)))
                .isEqualTo(new Verdict.Gathered(at(friday, 9, 0)));
        assertThat(always().of(Matter.OTHER, Mailbox.EMPTY, at(friday, 9, 0)))
                .isEqualTo(new Verdict.Gathered(at(MONDAY.plusDays(7), 9, 0)));
    }

    @Test
    void saysNothingOfTheRestIfTheDigestIsOff() {
        assertThat(withoutDigest().of(Matter.OTHER, Mailbox.EMPTY, monday(10, 0)))
                .isEqualTo(new Verdict.Never());
    }

    @Test
    void countsTheWeekendAsMonday() {
        var saturday = MONDAY.minusDays(2);
        var heard = Mailbox.EMPTY
                .counted(always().workingDay(at(saturday, 10, 0)))
                .counted(always().workingDay(at(saturday.plusDays(1), 10, 0)));
        assertThat(always().of(Matter.NEWS, heard, monday(10, 0))).isInstanceOf(Verdict.Gathered.class);
    }

    @Test
    void countsTheDigestAmongTheTwo() {
        assertThat(always().ofDigest(Mailbox.EMPTY, monday(9, 0))).isEqualTo(new Verdict.Now(true));
        assertThat(always().ofDigest(TWO_HEARD, monday(9, 0)))
                .isEqualTo(new Verdict.Later(at(MONDAY.plusDays(1), 9, 0)));
        assertThat(quiet(8, 10).ofDigest(Mailbox.EMPTY, monday(9, 0))).isEqualTo(new Verdict.Later(monday(10, 0)));
    }

    private static Pace always() {
        return pace(Preferences.USUAL);
    }

    private static Pace withoutDigest() {
        return pace(new Preferences(Optional.empty(), Preferences.USUAL.inPublic(), Optional.empty(), false));
    }

    private static Pace quietAtNight() {
        return quiet(22, 7);
    }

    private static Pace quiet(int from, int to) {
        var hours = new QuietHours(LocalTime.of(from, 0), LocalTime.of(to, 0));
        return pace(new Preferences(Optional.empty(), Preferences.USUAL.inPublic(), Optional.of(hours), true));
    }

    private static Pace pace(Preferences preferences) {
        return new Pace(preferences, TORONTO, 2, LocalTime.of(9, 0));
    }

    private static Instant monday(int hour, int minute) {
        return at(MONDAY, hour, minute);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return LocalDateTime.of(day, LocalTime.of(hour, minute)).atZone(TORONTO).toInstant();
    }
}
