package app.laurel.bot.payout.rail.simulated;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.Order;
import app.laurel.bot.reward.Arrival;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.Optional;

/**
 * One payment in the simulated rail's books.
 *
 * @param key the idempotency key: at most one payment is made under it
 * @param reference what it is for, in the sender's words
 * @param comesBack whether it will be returned after it was paid
 * @param due when something happens to it next; empty if nothing will
 */
@Kind("rail-entry")
record Entry(
        String key,
        String reference,
        Money amount,
        State state,
        Arrival arrival,
        Instant acceptedAt,
        boolean comesBack,
        Optional<Instant> due)
        implements Document {

    static final String BOOKS = "Z|simulated-rail";
    static final String DUE = "due:";

    static Entry of(Order order, State state, Arrival arrival, Instant at, boolean comesBack, Optional<Instant> due) {
        return new Entry(
                order.id().value(), order.entitlement().value(), order.amount(), state, arrival, at, comesBack, due);
    }

    static Key key(String key) {
        return new Key(BOOKS, key);
    }

    static String due(Instant at) {
        return "%s%020d".formatted(DUE, at.toEpochMilli());
    }

    Entry now(State next, Optional<Instant> nextDue) {
        return new Entry(key, reference, amount, next, arrival, acceptedAt, comesBack, nextDue);
    }

    @Override
    public String order() {
        return due.map(Entry::due).orElse("");
    }

    /** What the rail has done with it. */
    enum State {
        ACCEPTED,
        PAID,
        REFUSED,
        CAME_BACK
    }
}
