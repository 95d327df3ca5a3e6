package app.laurel.bot.payout.rail.batch;

import app.laurel.bot.payout.PayoutId;
import java.util.List;
import java.util.Optional;

/** What a file that came back says. */
public sealed interface Told {

    /**
     * The outcome of payouts.
     *
     * @param unknown keys in it that are none of Laurel's
     * @param wholeFile what became of all payouts of a file alike
     */
    record Outcomes(List<Outcome> outcomes, List<String> unknown, Optional<WholeFile> wholeFile) implements Told {
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
     * @param count how many the other side counts in it, if it says so
     */
    record WholeFile(String message, Optional<Integer> count, Line.Outcome outcome, Optional<String> reason) {}
}
