package app.laurel.bot.clock;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Instant;

/** The hour before which no timer waits any more. */
final class Watermark {

    private static final Key KEY = new Key("S|timers", "watermark");

    private final Documents documents;

    /**
     * Marks where the walk starts if it has never been marked, before anybody can set a timer.
     *
     * @param start the hour it is
     */
    Watermark(Documents documents, Instant start) {
        this.documents = documents;
        documents.commit(Batch.in(KEY.partition(), Write.create(KEY.id(), new Reached(start))));
    }

    Instant hour() {
        return stored().value().hour();
    }

    /** Moves forward; if another instance has moved it meanwhile, its word is as good. */
    void reach(Instant hour) {
        var before = stored();
        if (before.value().hour().isBefore(hour)) {
            documents.commit(Batch.in(KEY.partition(), Write.replace(before, new Reached(hour))));
        }
    }

    private Stored<Reached> stored() {
        return documents.read(KEY, Reached.class).orElseThrow();
    }

    @Kind("watermark")
    private record Reached(Instant hour) implements Document {}
}
