package app.laurel.bot.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LaurelClockTests {

    private final MovableClock system = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments();

    @Test
    void goesWithTheSystem() {
        assertThat(clock(false).instant()).isEqualTo(system.instant());
    }

    @Test
    void staysAheadInTheDemoAfterARestart() {
        clock(true).advance(Duration.ofDays(1));
        clock(true).advance(Duration.ofDays(1));

        assertThat(clock(true).instant()).isEqualTo(system.instant().plus(Duration.ofDays(2)));
        assertThat(clock(false).instant()).isEqualTo(system.instant());
    }

    @Test
    void goesOnFromWhereAnotherInstanceHasMovedIt() {
        var first = clock(true);
        var second = clock(true);
        first.advance(Duration.ofDays(1));
        new ClockFollower(second).work();

        assertThat(second.instant()).isEqualTo(first.instant());
        second.advance(Duration.ofDays(1));
        assertThat(second.instant()).isEqualTo(system.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void refusesToBeMovedOutsideTheDemoOrBack() {
        assertThatThrownBy(() -> clock(false).advance(Duration.ofDays(1))).hasMessageContaining("only in the demo");
        assertThatThrownBy(() -> clock(true).advance(Duration.ofDays(-1))).hasMessageContaining("moves forward");
    }

    private LaurelClock clock(boolean movable) {
        return new LaurelClock(system, documents, movable);
    }
}
