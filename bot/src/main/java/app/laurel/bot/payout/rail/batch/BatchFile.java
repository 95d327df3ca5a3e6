package app.laurel.bot.payout.rail.batch;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.List;

/**
 * A closed batch on its way to be one file.
 *
 * @param message the file's own id, which no other file ever has
 * @param count how many payouts the batch has
 * @param sum what they sum to
 * @param staged the name under which the file was made ready; empty before
 * @param sha256 of the file's bytes; empty before
 * @param leftOut what could not be put into the file
 */
@Kind("rail-file")
public record BatchFile(
        BatchId batch,
        String message,
        int count,
        Money sum,
        Instant closedAt,
        State state,
        String staged,
        String sha256,
        List<PayoutId> leftOut)
        implements Document {

    static final String TODO = "todo:";

    public BatchFile {
        leftOut = List.copyOf(leftOut);
    }

    static BatchFile closed(Gate gate, String message, Instant at) {
        return new BatchFile(gate.batch(), message, gate.count(), gate.sum(), at, State.CLOSED, "", "", List.of());
    }

    BatchFile staged(String name, String hash, List<PayoutId> without) {
        return new BatchFile(batch, message, count, sum, closedAt, State.STAGED, name, hash, without);
    }

    BatchFile now(State next) {
        return new BatchFile(batch, message, count, sum, closedAt, next, staged, sha256, leftOut);
    }

    /** Whether it has left: from here on the payouts in it count as accepted. */
    boolean hasLeft() {
        return state == State.HANDED_OVER || state == State.DONE;
    }

    static String id(BatchId batch) {
        return "file:" + batch;
    }

    @Override
    public String order() {
        return (state == State.DONE ? "done:" : TODO) + batch;
    }

    /** How far a file is. */
    enum State {
        /** Nothing more comes into it. */
        CLOSED,
        /** It lies ready, whole, under a name of its own; to hand it over is one rename. */
        STAGED,
        /** It was handed over. */
        HANDED_OVER,
        /** All its payouts know. */
        DONE
    }
}
