package app.laurel.bot.api;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Write;

/** Remembers what was asked for under which key, so that a key stands for one wish; only hashes are kept. */
final class Wishes {

    private final Documents documents;

    Wishes(Documents documents) {
        this.documents = documents;
    }

    /**
     * Remembers it.
     *
     * @param name client and key, hashed
     * @param body the hash of what is asked for
     * @return whether the name is new or stood for the same before
     */
    boolean isFirstOrSame(String name, String body) {
        var key = new Key("Q|" + name, "wish");
        var wish = new Wish(body);
        if (documents.read(key, Wish.class).isEmpty()) {
            // Somebody else may have been faster.
            documents.commit(Batch.in(key.partition(), Write.create(key.id(), wish)));
        }
        return documents.read(key, Wish.class).orElseThrow().value().equals(wish);
    }

    @Kind("api-wish")
    private record Wish(String body) implements Document {}
}
