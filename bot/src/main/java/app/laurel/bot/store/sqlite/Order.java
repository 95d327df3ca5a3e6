package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Committed;
import java.util.List;

/** A batch as it comes to the one writer. */
sealed interface Order {

    /** It is to be made as a whole. */
    record Wanted(List<Change> changes) implements Order {}

    /** It can't be, whatever is in the store. */
    record Refused(Committed.TooBig why) implements Order {}
}
