package app.laurel.bot.backup;

import java.io.PrintStream;
import java.time.Duration;

/** Says now and then how far the work has come. */
final class Progress {

    private final PrintStream out;
    private final long pause;
    private long saidAt = System.nanoTime();

    /**
     * Nothing is done yet.
     *
     * @param pause how often it is said at most
     */
    Progress(PrintStream out, Duration pause) {
        this.out = out;
        this.pause = pause.toNanos();
    }

    /** So much of so much; said only now and then. */
    void reached(String what, long done, long all) {
        if (System.nanoTime() - saidAt > pause) {
            saidAt = System.nanoTime();
            say("%s: %,d of %,d documents".formatted(what, done, Math.max(done, all)));
        }
    }

    void say(String text) {
        out.println(text);
    }
}
