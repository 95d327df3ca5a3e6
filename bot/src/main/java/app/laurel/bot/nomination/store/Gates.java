package app.laurel.bot.nomination.store;

import app.laurel.bot.nomination.Gate;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.util.Optional;

/** The gates of the buckets; one that nobody has used yet is open. */
final class Gates {

    private static final String ID = "gate";

    private final Documents documents;

    Gates(Documents documents) {
        this.documents = documents;
    }

    Pass at(String bucket) {
        return new Pass(new Key(bucket, ID));
    }

    /** Moves a gate on, however many are passing just now. */
    void shut(String bucket, Gate gate) {
        var pass = at(bucket);
        while (pass.look().compareTo(gate) < 0
                && !documents.commit(Batch.in(bucket, pass.move(gate))).done()) {
            Thread.onSpinWait();
        }
    }

    /** One attempt after the other to pass a gate: it is looked at, and then written as it was seen. */
    final class Pass {

        private final Key key;
        private Optional<Stored<GateDocument>> seen = Optional.empty();

        private Pass(Key key) {
            this.key = key;
        }

        Gate look() {
            seen = documents.read(key, GateDocument.class);
            return document().gate();
        }

        Write write() {
            return write(document().onePassed());
        }

        private Write move(Gate gate) {
            return write(document().moved(gate));
        }

        private Write write(GateDocument next) {
            return seen.map(before -> Write.replace(before, next)).orElseGet(() -> Write.create(ID, next));
        }

        private GateDocument document() {
            return seen.map(Stored::value).orElseGet(() -> new GateDocument(Gate.OPEN, 0));
        }
    }
}
