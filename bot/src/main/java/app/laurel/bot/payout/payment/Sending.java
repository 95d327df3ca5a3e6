package app.laurel.bot.payout.payment;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.event.PayoutSubmitted;
import app.laurel.bot.payout.event.PayoutUnclear;
import java.time.InstantSource;

/** Does with the rail whatever a payout needs next: sends it, or asks about what may have been sent. */
final class Sending {

    private final Payouts payouts;
    private final Rails rails;
    private final Learning learning;
    private final InstantSource clock;

    Sending(Payouts payouts, Rails rails, Learning learning, InstantSource clock) {
        this.payouts = payouts;
        this.rails = rails;
        this.learning = learning;
        this.clock = clock;
    }

    /**
     * Does what is next.
     *
     * @param change the payout's change that asked for it; what is told again later, after a crash, asks for nothing more
     */
    void carryOn(PayoutId id, int change) {
        switch (payouts.decide(id, Actor.rule("send-payouts"), before -> next(before.orElseThrow(), change))) {
            case Next.Send(var order) -> learning.learn(id, rail(order).send(order));
            case Next.Ask(var order) ->
                learning.learn(id, rail(order).ask(id), rail(order).settlingTime());
            case Next.Rest rest -> {}
        }
    }

    /** What may have left is never sent again before the rail was asked. */
    private Decision<Payout, Next> next(Payout before, int change) {
        var isNew = before.changes() == change;
        return switch (before.state()) {
            case CREATED -> send(before);
            case RETRYABLE -> isNew ? send(before) : Decision.answer(new Next.Rest());
            case SUBMITTED -> askAfterCrash(before);
            case UNKNOWN, ACKNOWLEDGED -> Decision.answer(isNew ? new Next.Ask(before.order()) : new Next.Rest());
            case SETTLED, FAILED_FINAL, RETURNED, CANCELLED -> Decision.answer(new Next.Rest());
        };
    }

    private Decision<Payout, Next> send(Payout before) {
        var submitted = before.submitted(clock.instant());
        return Decision.change(
                submitted, new Next.Send(before.order()), new PayoutSubmitted(before.id(), submitted.sends()));
    }

    // Should the process die again before the rail answers, the event sees to it that the rail is asked later.
    private Decision<Payout, Next> askAfterCrash(Payout before) {
        var unknown = before.unknown(clock.instant());
        return Decision.change(
                unknown,
                new Next.Ask(before.order()),
                new PayoutUnclear(unknown.id(), unknown.asks(), unknown.changes()));
    }

    private PaymentRail rail(Order order) {
        return rails.get(order.rail());
    }

    /** What comes next. */
    private sealed interface Next {

        record Send(Order order) implements Next {}

        record Ask(Order order) implements Next {}

        record Rest() implements Next {}
    }
}
