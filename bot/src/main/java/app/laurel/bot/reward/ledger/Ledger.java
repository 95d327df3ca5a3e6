package app.laurel.bot.reward.ledger;

import app.laurel.bot.money.TrialBalance;
import java.time.LocalDate;
import java.util.List;

/**
 * The general ledger: each posting of the journal once, summed up by account, currency and day (UTC). It follows the
 * journal within seconds; people's accounts are summed up in one for all of a kind.
 */
public interface Ledger {

    /** What all postings come to now, a trial balance for each currency. */
    List<TrialBalance> balances();

    /** What all postings up to the end of a day come to. */
    List<TrialBalance> balancesThrough(LocalDate day);

    /** What was posted on a day. */
    List<TrialBalance> turnoversOf(LocalDate day);

    /** Takes in what was posted since it last looked; at once if nothing was. */
    void catchUp();

    /**
     * Closes a day and all days before it: what is posted for them later stands on the first day that is open.
     *
     * @return the last closed day, which is later than the given one if that was closed before
     */
    LocalDate close(LocalDate day);

    /** Whether a day is closed, by itself or with a later one. */
    boolean isClosed(LocalDate day);
}
