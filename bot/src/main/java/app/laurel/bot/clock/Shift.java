package app.laurel.bot.clock;

import app.laurel.bot.event.Worker;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker at work in its own thread: at once when woken, now and then unasked, more slowly after a fault. */
final class Shift {

    private static final Logger LOG = LoggerFactory.getLogger(Shift.class);
    private static final long FIRST_BACK_OFF = Duration.ofMillis(500).toNanos();
    // Under load, commits come faster than it pays to look; a few of them are taken together.
    private static final long REST = Duration.ofMillis(3).toNanos();
    private static final long LONGEST_BACK_OFF = Duration.ofSeconds(30).toNanos();

    private final Worker worker;
    private volatile boolean woken;
    private volatile boolean over;
    private volatile @Nullable Thread thread;

    Shift(Worker worker) {
        this.worker = worker;
    }

    void begin() {
        over = false;
        thread = Thread.ofVirtual().name(worker.name()).start(this::work);
    }

    void wake() {
        woken = true;
        LockSupport.unpark(thread);
    }

    void end() {
        over = true;
        LockSupport.unpark(thread);
    }

    void await(Duration patience) {
        var working = thread;
        if (working == null) {
            return;
        }
        try {
            if (!working.join(patience)) {
                LOG.warn("{} is still at work and is left behind", worker.name());
                working.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        var faults = 0;
        while (!over) {
            woken = false;
            try {
                var more = worker.work();
                faults = 0;
                if (!more) {
                    pause(REST, false);
                    pause(worker.rest().toNanos(), worker.isWoken());
                }
            } catch (RuntimeException fault) {
                // The others go on, and so does this one once what it needs is back.
                LOG.error("{} failed and is tried again", worker.name(), fault);
                pause(backOff(faults++), false);
            }
        }
    }

    private void pause(long nanos, boolean wakes) {
        var until = System.nanoTime() + nanos;
        for (var left = nanos; left > 0 && !over && !(wakes && woken); left = until - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
    }

    private static long backOff(int faults) {
        return Math.min(LONGEST_BACK_OFF, FIRST_BACK_OFF << Math.min(faults, 10));
    }
}
