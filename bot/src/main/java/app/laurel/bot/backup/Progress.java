package app.laurel.bot.backup;

import java.io.PrintStream;
import java.time.Duration;

/** Says now and then how far the work has come. */
final class Progress {

    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private final PrintStream out;
    private long saidAt = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    /** So much of so much; said every other second at most. */
    void reached(String what, long done, long all) {
        if (System.nanoTime() - saidAt > PAUSE) {
            saidAt = System.nanoTime();
            say("%s: %,d of %,d documents".formatted(what, done, Math.max(done, all)));
        }
    }

    void say(String text) {
        out.println(text);
    }
}
