package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Stored;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was written lately, as it was written, so that whoever goes on with it need not read it from the file: most of
 * what is read was written a moment ago. Only the one writer keeps something here, after its commit and in its order, so
 * that nothing here is older than the file.
 */
final class Lately {

    private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long size;

    /**
     * Keeps only so much.
     *
     * @param most characters of JSON
     */
    Lately(long most) {
        this.most = most;
    }

    /** The document, if it is here and of this type. */
    synchronized <T extends Document> Optional<Stored<T>> find(Key key, Class<T> type) {
        var entry = entries.get(key);
        return entry == null || !type.isInstance(entry.document())
                ? Optional.empty()
                : Optional.of(new Stored<>(
                        key,
                        type.cast(entry.document()),
                        Long.toString(entry.sequence()),
                        entry.version(),
                        entry.head()));
    }

    synchronized void keep(Key key, Document document, Sheet sheet, long sequence) {
        forget(key);
        if (sheet.expires() == Sheet.NEVER) {
            var entry = new Entry(
                    document,
                    sequence,
                    sheet.version(),
                    sheet.head(),
                    sheet.json().length());
            entries.put(key, entry);
            size += entry.size();
            shrink();
        }
    }

    synchronized void forget(Key key) {
        var before = entries.remove(key);
        size -= before == null ? 0 : before.size();
    }

    private void shrink() {
        var eldest = entries.values().iterator();
        while (size > most && eldest.hasNext()) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }

    private record Entry(Document document, long sequence, long version, String head, int size) {}
}
