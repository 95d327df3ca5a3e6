package app.laurel.bot.payout.rail.batch;

import app.laurel.bot.payout.PayoutId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a file that came back says. */
public sealed interface Told {

    /**
     * The outcome of payouts.
     *
     * @param unknown keys in it that are none of Laurel's
     * @param wholeFile what became of all payouts of a file alike, but for those that are named
     * @param original what the other side counts in the file that it answers to, if it says so
     */
    record Outcomes(
            List<Outcome> outcomes, List<String> unknown, Optional<WholeFile> wholeFile, Optional<Original> original)
            implements Told {
        public Outcomes {
            outcomes = List.copyOf(outcomes);
            unknown = List.copyOf(unknown);
        }
    }

    /** It can't be read, or its control totals do not fit. */
    record Unreadable(String why) implements Told {}

    /** One payout's outcome. */
    record Outcome(PayoutId payout, Line.Outcome outcome, Optional<String> reason) {}

    /**
     * What became of all payouts of a file.
     *
     * @param message the file's id
     */
    record WholeFile(String message, Line.Outcome outcome, Optional<String> reason) {}

    /**
     * A file of Laurel's as the other side has read it.
     *
     * @param message the file's id
     * @param count how many payouts it has, if it says so
     * @param sum what they come to in the file's currency, if it says so
     */
    record Original(String message, Optional<Integer> count, Optional<BigDecimal> sum) {}
}
