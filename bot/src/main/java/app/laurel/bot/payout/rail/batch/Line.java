package app.laurel.bot.payout.rail.batch;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.Optional;

/**
 * One payout in a batch; it knows whose it is by reference only.
 *
 * @param batch the batch it is in, for ever
 * @param outcome what the other side has said of it
 * @param reason why it was refused or came back
 */
@Kind("rail-line")
public record Line(
        PayoutId payout,
        BatchId batch,
        EntitlementId entitlement,
        Owner owner,
        Money amount,
        int attempt,
        Instant queuedAt,
        Optional<Outcome> outcome,
        Optional<String> reason)
        implements Document {

    static Line of(Order order, BatchId batch, Instant at) {
        return new Line(
                order.id(),
                batch,
                order.entitlement(),
                order.owner(),
                order.amount(),
                order.attempt(),
                at,
                Optional.empty(),
                Optional.empty());
    }

    Line now(Outcome next, Optional<String> why) {
        return new Line(payout, batch, entitlement, owner, amount, attempt, queuedAt, Optional.of(next), why);
    }

    @Override
    public String order() {
        return batch + ":" + payout;
    }

    /** What can become of a payout in a file. */
    public enum Outcome {
        PAID,
        FAILED,
        RETURNED
    }
}
