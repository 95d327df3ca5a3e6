package app.laurel.bot.payout.payment;

import static app.laurel.bot.payout.payment.State.ACKNOWLEDGED;
import static app.laurel.bot.payout.payment.State.CANCELLED;
import static app.laurel.bot.payout.payment.State.CREATED;
import static app.laurel.bot.payout.payment.State.FAILED_FINAL;
import static app.laurel.bot.payout.payment.State.RETRYABLE;
import static app.laurel.bot.payout.payment.State.RETURNED;
import static app.laurel.bot.payout.payment.State.SETTLED;
import static app.laurel.bot.payout.payment.State.SUBMITTED;
import static app.laurel.bot.payout.payment.State.UNKNOWN;

import java.util.Map;
import java.util.Set;

/** Every legal move of a payout. */
final class Lifecycle {

    private static final Map<State, Set<State>> MOVES = Map.of(
            CREATED, Set.of(SUBMITTED, CANCELLED),
            SUBMITTED, Set.of(ACKNOWLEDGED, UNKNOWN, RETRYABLE, FAILED_FINAL),
            UNKNOWN, Set.of(ACKNOWLEDGED, SETTLED, FAILED_FINAL, RETRYABLE),
            RETRYABLE, Set.of(SUBMITTED),
            ACKNOWLEDGED, Set.of(SETTLED, FAILED_FINAL, RETURNED),
            SETTLED, Set.of(RETURNED),
            FAILED_FINAL, Set.of(),
            RETURNED, Set.of(),
            CANCELLED, Set.of());

    private Lifecycle() {}

    static boolean allows(State from, State to) {
        return from(from).contains(to);
    }

    static Set<State> from(State state) {
        return MOVES.getOrDefault(state, Set.of());
    }

    static Set<State> known() {
        return MOVES.keySet();
    }
}
