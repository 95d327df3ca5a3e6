package app.laurel.bot.clock;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renews a lease now and then while work goes on. */
final class Renewal {

    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final Runnable renew;
    private final long pause;
    private final Thread thread;
    private volatile boolean over;

    private Renewal(Duration pause, Runnable renew) {
        this.pause = pause.toNanos();
        this.renew = renew;
        this.thread = Thread.ofVirtual().unstarted(this::goOn);
    }

    static Renewal begin(Duration pause, Runnable renew) {
        var renewal = new Renewal(pause, renew);
        renewal.thread.start();
        return renewal;
    }

    private void goOn() {
        var next = System.nanoTime() + pause;
        while (!over) {
            var left = next - System.nanoTime();
            if (left > 0) {
                LockSupport.parkNanos(this, left);
            } else {
                renewOnce();
                next = System.nanoTime() + pause;
            }
        }
    }

    private synchronized void renewOnce() {
        try {
            if (!over) {
                renew.run();
            }
        } catch (RuntimeException fault) {
            LOG.info("A lease was not renewed: {}", fault.toString());
        }
    }

    /** Once this returns, nothing is renewed any more. */
    synchronized void end() {
        over = true;
        LockSupport.unpark(thread);
    }
}
