package app.laurel.bot.payout.payment;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.event.PayoutCancelled;
import java.time.InstantSource;

/** Stops a payout as long as nothing has left. */
public final class Stopping {

    private final Payouts payouts;
    private final InstantSource clock;

    Stopping(Payouts payouts, InstantSource clock) {
        this.payouts = payouts;
        this.clock = clock;
    }

    /** Whether it is stopped now. */
    public boolean stop(PayoutId id, Actor actor) {
        return payouts.decide(
                id,
                actor,
                before -> before.filter(payout -> payout.state() == State.CREATED)
                        .map(created ->
                                Decision.change(created.cancelled(clock.instant()), true, new PayoutCancelled(id)))
                        .orElseGet(() -> Decision.answer(before.filter(payout -> payout.state() == State.CANCELLED)
                                .isPresent())));
    }
}
