package app.laurel.bot.payout.payment;

import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.reward.Arrival;
import java.time.Instant;

/**
 * One transfer to one person.
 *
 * @param sends how often it may have left
 * @param asks how often the rail was asked since it last may have left
 * @param changes how often it has changed; later is newer
 */
public record Payout(Order order, Progress progress, int sends, int asks, int changes) {

    static final int FIRST_CHANGE = 1;

    static Payout created(Order order, Instant at) {
        return new Payout(order, new Progress.Created(at), 0, 0, FIRST_CHANGE);
    }

    public PayoutId id() {
        return order.id();
    }

    public State state() {
        return progress.state();
    }

    Payout submitted(Instant at) {
        return move(new Progress.Submitted(at), sends + 1, 0);
    }

    Payout unknown(Instant at) {
        var submittedAt = progress.since();
        return move(new Progress.Unknown(submittedAt, at), sends, asks);
    }

    Payout retryable(String reason, Instant at) {
        return move(new Progress.Retryable(reason, at), sends, asks);
    }

    Payout acknowledged(Arrival arrival, Instant at) {
        return move(new Progress.Acknowledged(arrival, at), sends, asks);
    }

    Payout settled(Arrival arrival, Instant at) {
        return move(new Progress.Settled(arrival, at), sends, asks);
    }

    Payout failed(String reason, Instant at) {
        return move(new Progress.FailedFinal(reason, at), sends, asks);
    }

    Payout returned(String reason, Instant at) {
        return move(new Progress.Returned(reason, at), sends, asks);
    }

    Payout cancelled(Instant at) {
        return move(new Progress.Cancelled(at), sends, asks);
    }

    /** The rail was asked and nothing is clearer. */
    Payout asked() {
        return new Payout(order, progress, sends, asks + 1, changes + 1);
    }

    /** Something is to be done about it again. */
    Payout remembered() {
        return new Payout(order, progress, sends, asks, changes + 1);
    }

    private Payout move(Progress next, int sendsNow, int asksNow) {
        if (!Lifecycle.allows(state(), next.state())) {
            throw new IllegalStateException(id() + " is " + state() + " and can't become " + next.state());
        }
        return new Payout(order, next, sendsNow, asksNow, changes + 1);
    }
}
