package app.laurel.bot.store;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How a lane waits while a more urgent one has much to tell: not for ever. */
final class GivingWay {

    private final BooleanSupplier isUrgent;
    private final Duration patience;
    private final boolean untilThrough;
    private long workedAt = System.nanoTime();

    private GivingWay(BooleanSupplier isUrgent, Duration patience, boolean untilThrough) {
        this.isUrgent = isUrgent;
        this.patience = patience;
        this.untilThrough = untilThrough;
    }

    /** While the other has more than it can tell at once; some are told at least so often. */
    static GivingWay toTheCrowd(Relay urgent, Duration patience) {
        return new GivingWay(urgent::isCrowded, patience, false);
    }

    /** While the other has anything at all; all that there is is told at least so often. */
    static GivingWay toAnybody(Relay urgent, Duration patience) {
        return new GivingWay(urgent::isBusy, patience, true);
    }

    boolean isToWait() {
        return isUrgent.getAsBoolean() && System.nanoTime() - workedAt < patience.toNanos();
    }

    void worked(boolean hasMore) {
        if (!hasMore || !untilThrough) {
            workedAt = System.nanoTime();
        }
    }
}
