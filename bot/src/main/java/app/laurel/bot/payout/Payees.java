package app.laurel.bot.payout;

import app.laurel.bot.reward.Owner;
import java.util.Optional;

/** Knows where money reaches people; the answer is never kept, shown or logged. */
public interface Payees {

    /** Where money reaches the owner; empty if nobody has told yet. */
    Optional<Payee> find(Owner owner);
}
