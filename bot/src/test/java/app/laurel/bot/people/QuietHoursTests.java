package app.laurel.bot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class QuietHoursTests {

    @Test
    void mayGoPastMidnight() {
        var night = new QuietHours(LocalTime.of(18, 0), LocalTime.of(8, 0));

        assertThat(night.cover(LocalTime.of(18, 0))).isTrue();
        assertThat(night.cover(LocalTime.of(2, 0))).isTrue();
        assertThat(night.cover(LocalTime.of(8, 0))).isFalse();
        assertThat(night.cover(LocalTime.of(12, 0))).isFalse();
    }

    @Test
    void mayBeWithinADay() {
        var lunch = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));

        assertThat(lunch.cover(LocalTime.of(12, 30))).isTrue();
        assertThat(lunch.cover(LocalTime.of(13, 0))).isFalse();
    }
}
