package app.laurel.bot.store;

import java.time.Duration;
import java.util.function.Supplier;

/** How a lane waits while a more urgent one has much to tell: not for ever. */
final class GivingWay {

    private final Supplier<Duration> patience;
    private final boolean untilThrough;
    private long workedAt = System.nanoTime();

    private GivingWay(Supplier<Duration> patience, boolean untilThrough) {
        this.patience = patience;
        this.untilThrough = untilThrough;
    }

    /** While the other has more than it can tell at once; some are told at least so often. */
    static GivingWay toTheCrowd(Relay urgent, Duration patience) {
        return new GivingWay(() -> urgent.isCrowded() ? patience : Duration.ZERO, false);
    }

    /**
     * While the other has anything at all; all that there is is told at least so often.
     *
     * @param inTheCrowd how often while it has had more than it can tell at once lately
     */
    static GivingWay toAnybody(Relay urgent, Duration patience, Duration inTheCrowd) {
        return new GivingWay(
                () -> {
                    if (urgent.wasCrowdedLately()) {
                        return inTheCrowd;
                    }
                    return urgent.isBusy() ? patience : Duration.ZERO;
                },
                true);
    }

    boolean isToWait() {
        return System.nanoTime() - workedAt < patience.get().toNanos();
    }

    void worked(boolean hasMore) {
        if (!hasMore || !untilThrough) {
            workedAt = System.nanoTime();
        }
    }
}
