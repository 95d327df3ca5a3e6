package app.laurel.bot.payout.rail.batch;

import app.laurel.bot.money.Money;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;

/**
 * The one batch of a group that is open, with what is in it.
 *
 * @param since when the first payout came
 */
@Kind("rail-gate")
record Gate(BatchId batch, int count, Money sum, Instant since) implements Document {

    static Gate first(BatchId batch, Money amount, Instant at) {
        return new Gate(batch, 1, amount, at);
    }

    static Gate empty(BatchId batch, Money like, Instant at) {
        return new Gate(batch, 0, Money.zero(like.currency()), at);
    }

    Gate with(Money amount, Instant at) {
        return new Gate(batch, count + 1, sum.plus(amount), count == 0 ? at : since);
    }

    static String id(String group) {
        return "gate:" + group;
    }
}
