package app.laurel.bot.payout.rail.batch;

import java.time.Duration;

/**
 * When a batch is closed.
 *
 * @param most with so many payouts
 * @param longest or so long after the first came
 */
public record BatchLimits(int most, Duration longest) {

    public BatchLimits {
        if (most < 1 || most > 10_000 || longest.isNegative()) {
            throw new IllegalArgumentException("A batch has 1 to 10,000 payouts and ends at some time");
        }
    }
}
