package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.StoreUnavailable;
import java.util.Optional;

/**
 * A copy that is being taken in.
 *
 * @param copy its name
 * @param items how much of it is in
 */
record Receiving(String copy, long items) {

    static final String FIND = "SELECT copy, items FROM receiving";

    static final String BEGIN = "INSERT INTO receiving VALUES (?, 0)";

    static final String ADVANCE = "UPDATE receiving SET items = items + ?";

    static final String END = "DELETE FROM receiving";

    static Optional<Receiving> find(Session session) {
        return session.first(FIND, row -> new Receiving(row.getString(1), row.getLong(2)));
    }

    /** Lets nobody work with half a store. */
    static void refuse(Session session) {
        if (find(session).isPresent()) {
            throw new StoreUnavailable("A copy was being taken into this store and is not complete."
                    + " Go on with the same \"import\", or begin anew in an empty folder");
        }
    }
}
