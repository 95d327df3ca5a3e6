package app.laurel.bot.payout.reconciliation;

import java.util.Optional;

/** Where the last reconciliation is kept, and whether somebody wants a new one. */
public interface Reconciliations {

    Optional<Reconciliation> last();

    void keep(Reconciliation found);

    /** Somebody wants a new one; wanting it twice is wanting it once. */
    void want();

    /** Whether somebody wanted one since the last was kept. */
    boolean isWanted();
}
