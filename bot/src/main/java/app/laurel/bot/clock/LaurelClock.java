package app.laurel.bot.clock;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Laurel's time: the system's, and in the demo as far ahead of it as somebody has moved it. */
public final class LaurelClock implements InstantSource {

    private static final Key KEY = new Key("S|clock", "ahead");

    private final InstantSource system;
    private final Documents documents;
    private final boolean movable;
    private volatile Duration ahead;

    public LaurelClock(InstantSource system, Documents documents, boolean movable) {
        this.system = system;
        this.documents = documents;
        this.movable = movable;
        this.ahead = movable ? saved().map(stored -> stored.value().by()).orElse(Duration.ZERO) : Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead);
    }

    /** Moves time forward for good; it never goes back. */
    public synchronized void advance(Duration step) {
        if (!movable || step.isNegative()) {
            throw new IllegalArgumentException("Time moves forward, and only in the demo");
        }
        follow();
        var further = new Ahead(ahead.plus(step));
        if (!save(further).done()) {
            throw new IllegalStateException("Somebody else moved the clock");
        }
        ahead = further.by();
    }

    /** Goes on from where another instance has moved it. */
    void follow() {
        saved().map(stored -> stored.value().by())
                .filter(by -> by.compareTo(ahead) > 0)
                .ifPresent(by -> ahead = by);
    }

    boolean isMovable() {
        return movable;
    }

    private Committed save(Ahead further) {
        var write = saved().map(before -> Write.replace(before, further)).orElse(Write.create(KEY.id(), further));
        return documents.commit(Batch.in(KEY.partition(), write));
    }

    private Optional<Stored<Ahead>> saved() {
        return documents.read(KEY, Ahead.class);
    }

    @Kind("clock")
    private record Ahead(Duration by) implements Document {}
}
