package app.laurel.bot.admin;

import java.time.Instant;
import java.util.Optional;

/**
 * One rebuild of a view: first each row is looked at, then each of what it shows.
 *
 * @param run from 1
 * @param rows how many rows were looked at so far
 * @param mended how many of them were wrong
 * @param sources how many of what it shows were looked at
 * @param until when it was done
 */
public record Rebuild(
        String view, int run, Step step, long rows, long mended, long sources, Instant since, Optional<Instant> until) {

    public static Rebuild begun(String view, int run, Instant since) {
        return new Rebuild(view, run, Step.ROWS, 0, 0, 0, since, Optional.empty());
    }

    public boolean isDone() {
        return step == Step.DONE;
    }

    Rebuild looked(long more, long wrong) {
        return new Rebuild(view, run, step, rows + more, mended + wrong, sources, since, until);
    }

    Rebuild entered(long more) {
        return new Rebuild(view, run, step, rows, mended, sources + more, since, until);
    }

    Rebuild to(Step next, Optional<Instant> end) {
        return new Rebuild(view, run, next, rows, mended, sources, since, end);
    }

    /** What is done now. */
    public enum Step {
        ROWS,
        SOURCES,
        DONE
    }
}
