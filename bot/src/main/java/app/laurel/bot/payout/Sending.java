package app.laurel.bot.payout;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
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

    void carryOn(PayoutId id) {
        switch (payouts.decide(id, Actor.rule("send-payouts"), before -> next(before.orElseThrow()))) {
            case Next.Send(var order) -> learning.learn(id, rail(order).send(order));
            case Next.Ask(var order) ->
                learning.learn(id, rail(order).ask(id), rail(order).settlingTime());
            case Next.Rest rest -> {}
        }
    }

    /** What may have left is never sent again before the rail was asked. */
    private Decision<Payout, Next> next(Payout before) {
        return switch (before.state()) {
            case CREATED, RETRYABLE -> {
                var submitted = before.submitted(clock.instant());
                yield Decision.change(
                        submitted, new Next.Send(before.order()), new PayoutSubmitted(before.id(), submitted.sends()));
            }
            case SUBMITTED -> Decision.change(before.unknown(clock.instant()), new Next.Ask(before.order()));
            case UNKNOWN, ACKNOWLEDGED -> Decision.answer(new Next.Ask(before.order()));
            case SETTLED, FAILED_FINAL, RETURNED, CANCELLED -> Decision.answer(new Next.Rest());
        };
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
