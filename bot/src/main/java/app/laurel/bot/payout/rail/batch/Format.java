package app.laurel.bot.payout.rail.batch;

import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.reward.Arrival;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a rail's files look, and what goes together into one. */
public interface Format {

    /** What must not be mixed with other payouts in a file. */
    String group(Order order, Instant at);

    /** What is missing to pay it, as a reason code; empty if nothing is. */
    Optional<String> lacks(Order order);

    /** When what is handed over at this moment arrives. */
    Arrival arrival(BatchId batch, Instant at);

    /** The same file for the same batch each time; what can't be paid any more is left out. */
    Rendered render(BatchFile file, List<Line> lines);

    /** What a file that came back says. */
    Told read(byte[] content);

    /**
     * A batch as a file.
     *
     * @param name the file's name
     * @param content its text; of no use if nothing is left to be paid
     */
    record Rendered(String name, String content, List<PayoutId> leftOut) {
        public Rendered {
            leftOut = List.copyOf(leftOut);
        }
    }
}
