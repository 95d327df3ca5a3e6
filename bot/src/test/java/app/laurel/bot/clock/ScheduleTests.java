package app.laurel.bot.clock;

import static app.laurel.bot.store.Racing.race;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final AtomicInteger swept = new AtomicInteger();

    @Test
    void worksOnceAPeriod() {
        var job = job(swept::incrementAndGet);

        job.work();
        clock.advance(Duration.ofMinutes(14));
        job.work();
        assertThat(swept).hasValue(1);
        clock.advance(Duration.ofMinutes(1));
        job.work();
        assertThat(swept).hasValue(2);
    }

    @Test
    void worksOnceInTheWholeCluster() {
        race(8, instance -> job(swept::incrementAndGet).work());

        assertThat(swept).hasValue(1);
    }

    @Test
    void triesAgainSoonAfterAFault() {
        var job = job(() -> {
            swept.incrementAndGet();
            throw new IllegalStateException("no broom");
        });

        assertThatThrownBy(job::work).hasMessage("no broom");
        clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(job::work).hasMessage("no broom");
        assertThat(swept).hasValue(2);
    }

    @Test
    void isTakenOverWhenItsHolderIsNotHeardOfForFiveMinutes() {
        var other = job(swept::incrementAndGet);
        var silent = job(() -> {
            other.work();
            assertThat(swept).hasValue(0);
            clock.advance(Duration.ofMinutes(5));
            other.work();
            assertThat(swept).hasValue(1);
        });

        silent.work();
    }

    @Test
    void refusesTwoJobsOfOneName() {
        var schedule = new Schedule(documents, clock);
        schedule.every(Duration.ofMinutes(1), "sweep", () -> {});

        assertThatThrownBy(() -> schedule.every(Duration.ofMinutes(2), "sweep", () -> {}))
                .hasMessage("Two jobs have the name sweep");
    }

    private Job job(Runnable work) {
        var schedule = new Schedule(documents, clock);
        schedule.every(Duration.ofMinutes(15), "sweep", work);
        return schedule.jobs().getFirst();
    }
}
