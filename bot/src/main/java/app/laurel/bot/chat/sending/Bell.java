package app.laurel.bot.chat.sending;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;

/**
 * Rung by an instance that has noted messages in lanes of another one, so that nobody has to look into all lanes all the time.
 * Nothing rests on it: what is not heard of is found at the next look.
 */
final class Bell {

    private static final Key KEY = new Key("S|lanes", "bell");

    private final Documents documents;
    private String heard = "";

    Bell(Documents documents) {
        this.documents = documents;
    }

    void ring() {
        var before = documents.read(KEY, Rung.class);
        var write = before.<Write>map(
                        stored -> Write.replace(stored, new Rung(stored.value().times() + 1)))
                .orElseGet(() -> Write.create(KEY.id(), new Rung(1)));
        // Whoever is faster has rung for us, too: all look after what they hear, into all that is theirs.
        documents.commit(Batch.in(KEY.partition(), write));
    }

    /** Whether somebody has rung since it was last asked. */
    boolean hasRung() {
        var now = documents.read(KEY, Rung.class).map(Stored::etag).orElse("");
        var rung = !now.equals(heard);
        heard = now;
        return rung;
    }

    @Kind("bell")
    private record Rung(long times) implements Document {}
}
