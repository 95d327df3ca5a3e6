package app.laurel.bot.voting.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Stored;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Documents that never change once written; the last few that were read stay at hand. */
final class Fixed<D extends Document, T> {

    private static final int AT_HAND = 8;

    private final Documents documents;
    private final Class<D> type;
    private final Function<D, T> read;
    private final Map<Key, T> atHand = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, T> eldest) {
            return size() > AT_HAND;
        }
    });

    Fixed(Documents documents, Class<D> type, Function<D, T> read) {
        this.documents = documents;
        this.type = type;
        this.read = read;
    }

    Optional<T> find(Key key) {
        var known = Optional.ofNullable(atHand.get(key));
        return known.isPresent() ? known : load(key);
    }

    private Optional<T> load(Key key) {
        var loaded = documents.read(key, type).map(Stored::value).map(read);
        loaded.ifPresent(value -> atHand.put(key, value));
        return loaded;
    }
}
