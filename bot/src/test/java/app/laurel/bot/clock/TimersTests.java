package app.laurel.bot.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimersTests {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T09:00:00Z"));
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final Timers timers = new Timers(documents, clock);
    private final Deeds deeds = new Deeds();
    private final List<String> done = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private TimerRunner runner = runner();

    @BeforeEach
    void knowADeed() {
        deeds.on("remind", (subject, level) -> done.add(subject + ":" + level));
    }

    @Test
    void doesNothingEarly() {
        timers.set("remind", "ana", 1, in(Duration.ofMinutes(10).plusNanos(1)));
        run();
        clock.advance(Duration.ofMinutes(10));
        run();

        assertThat(done).isEmpty();
        clock.advance(Duration.ofMillis(1));
        run();
        assertThat(done).containsExactly("ana:1");
    }

    @Test
    void doesItOnce() {
        timers.set("remind", "ana", 1, in(Duration.ofMinutes(10)));
        timers.set("remind", "ana", 1, in(Duration.ofMinutes(10)));
        clock.advance(Duration.ofMinutes(11));
        run();
        clock.advance(Duration.ofMinutes(11));
        run();

        assertThat(done).containsExactly("ana:1");
    }

    @Test
    void doesAtOnceWhatWasDueBefore() {
        run();
        timers.set("remind", "ana", 1, in(Duration.ofDays(-3)));
        run();

        assertThat(done).containsExactly("ana:1");
    }

    @Test
    void doesEverythingInOrderAfterALongSleep() {
        timers.set("remind", "third", 1, in(Duration.ofDays(2)));
        timers.set("remind", "first", 1, in(Duration.ofMinutes(30)));
        timers.set("remind", "never", 1, in(Duration.ofDays(4)));
        timers.set("remind", "second", 1, in(Duration.ofMinutes(31)));
        clock.advance(Duration.ofDays(3));
        runner = runner();
        run();

        assertThat(done).containsExactly("first:1", "second:1", "third:1");
    }

    @Test
    void noticesWhatAnotherInstanceSets() {
        run();
        new Timers(documents, clock).set("remind", "ana", 1, in(Duration.ofSeconds(1)));
        clock.advance(Duration.ofSeconds(6));
        run();

        assertThat(done).containsExactly("ana:1");
    }

    @Test
    void noticesWhatANeighbourWithASlowClockSetsInAnHourThatHasPassed() {
        run();
        var slow = new MovableClock(clock.instant().minus(Duration.ofMinutes(1)));
        new Timers(documents, slow).set("remind", "ana", 1, slow.instant());
        clock.advance(Duration.ofSeconds(6));
        run();

        assertThat(done).containsExactly("ana:1");
    }

    @Test
    void doesSoonWhatIsSetHereForSoon() {
        run();
        timers.set("remind", "ana", 1, in(Duration.ofSeconds(1)));
        clock.advance(Duration.ofSeconds(1));
        run();

        assertThat(done).containsExactly("ana:1");
    }

    @Test
    void triesAgainWhatFails() {
        deeds.on("stumble", (subject, level) -> {
            done.add("tried");
            if (done.size() < 3) {
                throw new IllegalStateException("not yet");
            }
        });
        timers.set("stumble", "x", 1, clock.instant());
        runFor(Duration.ofMinutes(2));

        assertThat(done).containsExactly("tried", "tried", "tried");
        assertThat(kept).isEmpty();
    }

    @Test
    void keepsWhatFailsAgainAndAgainAndGoesOnWithTheOthers() {
        deeds.on("choke", (subject, level) -> {
            throw new IllegalStateException("can't");
        });
        timers.set("choke", "x", 1, clock.instant());
        timers.set("unheard-of", "y", 2, clock.instant());
        timers.set("remind", "ana", 1, in(Duration.ofMillis(1)));
        runFor(Duration.ofMinutes(20));

        assertThat(done).containsExactly("ana:1");
        assertThat(kept)
                .containsExactlyInAnyOrder("choke:x:1 can't", "unheard-of:y:2 Nobody knows the deed unheard-of");
    }

    @Test
    void letsADeedSetTheNextTimer() {
        deeds.on("chain", (subject, level) -> {
            done.add("level " + level);
            timers.set("chain", subject, level + 1, in(Duration.ofHours(3)));
        });
        timers.set("chain", "x", 1, clock.instant());
        runFor(Duration.ofHours(7));

        assertThat(done).containsExactly("level 1", "level 2", "level 3");
    }

    @Test
    void refusesTwoDeedsOfOneName() {
        assertThatThrownBy(() -> deeds.on("remind", (subject, level) -> {}))
                .hasMessage("Two deeds have the name remind");
    }

    private void run() {
        while (runner.work()) {}
    }

    private void runFor(Duration time) {
        var end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            run();
            clock.advance(Duration.ofSeconds(1));
        }
    }

    private Instant in(Duration later) {
        return clock.instant().plus(later);
    }

    private TimerRunner runner() {
        return new TimerRunner(
                timers,
                deeds,
                documents,
                (deed, subject, level, fault) ->
                        kept.add("%s:%s:%d %s".formatted(deed, subject, level, fault.getMessage())),
                clock);
    }
}
