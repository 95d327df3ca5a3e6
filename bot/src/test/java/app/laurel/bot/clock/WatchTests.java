package app.laurel.bot.clock;

import static app.laurel.bot.store.Racing.race;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.store.InMemoryDocuments;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class WatchTests {

    private static final Duration LEASE = Duration.ofMillis(300);

    private final InMemoryDocuments documents = new InMemoryDocuments();

    @Test
    void isOneInstancesAtATime() {
        var onWatch = race(8, instance -> watch("instance" + instance).isOurs());

        assertThat(onWatch).filteredOn(is -> is).hasSize(1);
    }

    @Test
    void staysWithTheOneWhoRenewsIt() {
        var first = watch("first");
        var second = watch("second");
        first.isOurs();
        var end = System.nanoTime() + LEASE.multipliedBy(3).toNanos();
        while (System.nanoTime() < end) {
            assertThat(first.isOurs()).isTrue();
            assertThat(second.isOurs()).isFalse();
            LockSupport.parkNanos(5_000_000);
        }
    }

    @Test
    void passesToAnotherWhenItsHolderIsNotHeardOf() {
        watch("gone").isOurs();
        var other = watch("other");

        assertThat(other.isOurs()).isFalse();
        var end = System.nanoTime() + LEASE.multipliedBy(20).toNanos();
        while (!other.isOurs()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(5_000_000);
        }
    }

    @Test
    void passesToAnotherAtOnceWhenItsHolderLeaves() {
        var first = watch("first");
        first.isOurs();
        first.close();

        assertThat(watch("second").isOurs()).isTrue();
        assertThat(first.isOurs()).isFalse();
    }

    @Test
    void isTheSamesAgainAfterARestart() {
        watch("sole").isOurs();

        assertThat(watch("sole").isOurs()).isTrue();
    }

    private Watch watch(String self) {
        return new Watch(documents, "test", self, LEASE);
    }
}
