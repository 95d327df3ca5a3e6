package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Stored;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was written lately, as it was written, so that whoever goes on with it need not read it from the file: most of
 * what is read was written a moment ago. Only the one writer keeps something here, after its commit and in its order, so
 * that nothing here is older than the file. It waits for nobody who reads.
 */
final class Lately {

    private static final int TIDY = 1000;

    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
    private final Queue<Entry> inOrder = new ArrayDeque<>();
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
    <T extends Document> Optional<Stored<T>> find(Key key, Class<T> type) {
        var entry = entries.get(key);
        if (entry == null || !type.isInstance(entry.document)) {
            return Optional.empty();
        }
        entry.wanted = true;
        var sheet = entry.sheet;
        return Optional.of(new Stored<>(
                key, type.cast(entry.document), Long.toString(entry.sequence), sheet.version(), sheet.head()));
    }

    void keep(Key key, Document document, Sheet sheet, long sequence) {
        forget(key);
        if (sheet.expires() == Sheet.NEVER) {
            var entry = new Entry(key, document, sheet, sequence);
            entries.put(key, entry);
            inOrder.add(entry);
            size += entry.size();
            shrink();
        }
    }

    void forget(Key key) {
        var before = entries.remove(key);
        size -= before == null ? 0 : before.size();
    }

    /** The eldest go first, but what was wanted since it came to the end of the line has another turn. */
    private void shrink() {
        while (size > most) {
            var eldest = inOrder.remove();
            if (isHere(eldest)) {
                if (eldest.wanted) {
                    eldest.wanted = false;
                    inOrder.add(eldest);
                } else {
                    forget(eldest.key);
                }
            }
        }
        if (inOrder.size() > 2 * entries.size() + TIDY) {
            inOrder.removeIf(entry -> !isHere(entry));
        }
    }

    private boolean isHere(Entry entry) {
        return entries.get(entry.key) == entry;
    }

    private static final class Entry {

        private final Key key;
        private final Document document;
        private final Sheet sheet;
        private final long sequence;
        private volatile boolean wanted;

        Entry(Key key, Document document, Sheet sheet, long sequence) {
            this.key = key;
            this.document = document;
            this.sheet = sheet;
            this.sequence = sequence;
        }

        int size() {
            return sheet.json().length();
        }
    }
}
