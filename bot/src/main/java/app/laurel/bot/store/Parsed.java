package app.laurel.bot.store;

import java.util.Optional;
import java.util.function.Function;

/**
 * Documents that many read and few change: each is read anew, but made into what it means only when it has changed.
 *
 * @param <S> what is made of it; it must be immutable, as many share it
 */
public final class Parsed<D extends Document, S> {

    private final Documents documents;
    private final Class<D> type;
    private final Function<D, S> meaning;
    private final Recent<Sheet, S> recent;

    /**
     * @param most so many are kept at hand
     */
    public Parsed(Documents documents, Class<D> type, Function<D, S> meaning, int most) {
        this.documents = documents;
        this.type = type;
        this.meaning = meaning;
        this.recent = new Recent<>(most);
    }

    public Optional<S> find(Key key) {
        return documents.sheet(key).map(sheet -> recent.get(sheet, same -> parse(key, same)));
    }

    private S parse(Key key, Sheet sheet) {
        return meaning.apply(sheet.as(type, key, "").value());
    }
}
