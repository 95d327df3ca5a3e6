package app.laurel.bot.clock;

import static app.laurel.bot.store.Racing.race;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.MovableClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    private static final Duration LEASE = Duration.ofSeconds(3);

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
    void isTakenOverFromOneThatIsNotHeardOfForTheLengthOfTheLease() {
        var other = job(swept::incrementAndGet);
        var silent = job(() -> {
            other.work();
            assertThat(swept).hasValue(0);
            clock.advance(LEASE);
            other.work();
            assertThat(swept).hasValue(1);
        });

        silent.work();

        // The one that was silent has no say any more about when it is done next.
        clock.advance(Duration.ofMinutes(15).minus(LEASE));
        silent.work();
        assertThat(swept).hasValue(1);
    }

    @Test
    void isNotTakenOverFromOneThatIsStillAtIt() {
        var lease = Duration.ofMillis(30);
        var other = job(swept::incrementAndGet, lease);
        var slow = job(
                () -> {
                    for (int step = 0; step < 5; step++) {
                        var before = held();
                        clock.advance(lease.dividedBy(2));
                        awaitRenewal(before);
                        other.work();
                    }
                },
                lease);

        slow.work();

        assertThat(swept).hasValue(0);
    }

    @Test
    void refusesTwoJobsOfOneName() {
        var schedule = new Schedule(documents, clock, LEASE);
        schedule.every(Duration.ofMinutes(1), "sweep", () -> {});

        assertThatThrownBy(() -> schedule.every(Duration.ofMinutes(2), "sweep", () -> {}))
                .hasMessage("Two jobs have the name sweep");
    }

    private String held() {
        return documents.sheet(new Key("S|leases", "lease:sweep")).orElseThrow().json();
    }

    private void awaitRenewal(String before) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (held().equals(before)) {
            assertThat(System.nanoTime()).as("it is not renewed").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private Job job(Runnable work) {
        return job(work, LEASE);
    }

    private Job job(Runnable work, Duration lease) {
        var schedule = new Schedule(documents, clock, lease);
        schedule.every(Duration.ofMinutes(15), "sweep", work);
        return schedule.jobs().getFirst();
    }
}
