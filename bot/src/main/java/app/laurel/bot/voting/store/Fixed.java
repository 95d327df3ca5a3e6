package app.laurel.bot.voting.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Stored;
import java.util.Optional;
import java.util.function.Function;

/** Documents of one kind that never change once they are written. */
record Fixed<D extends Document, T>(Documents documents, Class<D> type, Function<D, T> read) {

    Optional<T> find(Key key) {
        return documents.read(key, type).map(Stored::value).map(read);
    }
}
