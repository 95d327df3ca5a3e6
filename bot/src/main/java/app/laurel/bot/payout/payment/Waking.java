package app.laurel.bot.payout.payment;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.event.PayoutDue;
import java.util.Optional;
import java.util.function.Predicate;

/** Has something done about a payout whose outcome is open. */
public final class Waking {

    private final Payouts payouts;

    Waking(Payouts payouts) {
        this.payouts = payouts;
    }

    /** Has the rail asked or the payout sent again, whichever it needs; empty if there is nothing to do. */
    public Optional<Payout> wake(PayoutId id, Actor actor) {
        return wake(id, actor, Waking::isOpen);
    }

    /** The same when a pause is over, unless the payout has changed since the pause began. */
    void wakeAfter(PayoutId id, int change, Actor actor) {
        wake(id, actor, payout -> isOpen(payout) && payout.changes() == change);
    }

    private Optional<Payout> wake(PayoutId id, Actor actor, Predicate<Payout> isWanted) {
        return payouts.decide(
                id,
                actor,
                before -> before.filter(isWanted)
                        .map(open -> {
                            var next = open.remembered();
                            return Decision.change(
                                    next,
                                    Optional.of(next),
                                    new PayoutDue(next.id(), next.order().rail(), next.changes()));
                        })
                        .orElseGet(() -> Decision.answer(Optional.empty())));
    }

    private static boolean isOpen(Payout payout) {
        return switch (payout.state()) {
            case SUBMITTED, UNKNOWN, RETRYABLE, ACKNOWLEDGED -> true;
            case CREATED, SETTLED, FAILED_FINAL, RETURNED, CANCELLED -> false;
        };
    }
}
