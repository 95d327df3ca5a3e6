package app.laurel.bot.chat.traffic;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * This instance's share of what the tenant may send, drawn in blocks from one document.
 *
 * <p>A permit is a moment, and no two instances get the same one: evenly spaced moments keep any second within the
 * limit, while so many a calendar second would allow twice as many across its edge.
 */
final class Permits {

    private static final Key KEY = new Key("S|sending", "rate");
    private static final int BLOCKS_A_SECOND = 5;
    private static final Duration MADE_UP_FOR = Duration.ofSeconds(1);
    private static final Duration FARTHEST = Duration.ofSeconds(10);

    private final Documents documents;
    private final Duration spacing;
    private final Duration validity;
    private final int block;
    private final Deque<Instant> drawn = new ArrayDeque<>();
    private int owed;

    /**
     * The permits of one instance.
     *
     * @param sole whether there is no other, so that a late one may be made up for
     */
    Permits(Documents documents, Limit limit, Duration slack, boolean sole) {
        this.documents = documents;
        // Used at most so much late, they still are no more than the limit in any stretch of its time; a sole instance
        // knows all that was sent, so that it needs no more of them than that they are even.
        this.validity = sole ? MADE_UP_FOR : slack;
        this.spacing = limit.within().plus(sole ? Duration.ZERO : slack).dividedBy(limit.most());
        this.block = (int) Math.max(1, Duration.ofSeconds(1).dividedBy(spacing) / BLOCKS_A_SECOND);
    }

    /** Takes one whose moment has come. */
    boolean take(Instant now) {
        var oldest = now.minus(validity);
        drawn.removeIf(permit -> permit.isBefore(oldest));
        if (drawn.isEmpty()) {
            draw(now, oldest);
        }
        if (drawn.isEmpty() || drawn.getFirst().isAfter(now)) {
            return false;
        }
        drawn.removeFirst();
        return true;
    }

    /** When the next one can be taken, as far as is known. */
    Instant next(Instant now) {
        return drawn.isEmpty() ? now : drawn.getFirst();
    }

    /** Something was sent without asking, so the next block begins later. */
    void owe() {
        owed++;
    }

    void forget() {
        drawn.clear();
    }

    private void draw(Instant now, Instant oldest) {
        var before = documents.read(KEY, Rate.class);
        var start = start(before, now, oldest);
        var after = new Rate(start.plus(spacing.multipliedBy(block)));
        var write = before.<Write>map(stored -> Write.replace(stored, after))
                .orElseGet(() -> Write.create(KEY.id(), after));
        // Whoever loses to another instance asks again at its next look.
        if (documents.commit(Batch.in(KEY.partition(), write)).done()) {
            owed = 0;
            for (int i = 0; i < block; i++) {
                drawn.add(start.plus(spacing.multipliedBy(i)));
            }
        }
    }

    /** What was sent without asking takes its time, unless nothing else has wanted it meanwhile. */
    private Instant start(Optional<Stored<Rate>> before, Instant now, Instant oldest) {
        return before.map(stored -> stored.value().free())
                // Nobody draws so far ahead: a clock was set back.
                .filter(free -> free.isBefore(now.plus(FARTHEST)))
                .map(free -> free.plus(spacing.multipliedBy(owed)))
                .filter(free -> free.isAfter(oldest))
                .orElse(now);
    }

    /**
     * How far the tenant's time is given away.
     *
     * @param free the first moment that nobody has
     */
    @Kind("rate")
    private record Rate(Instant free) implements Document {}
}
