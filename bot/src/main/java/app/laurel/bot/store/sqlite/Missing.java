package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Key;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What the file does not hold: much of what a turn asks for, such as what a person has chosen, most people have not. It is
 * remembered only when nothing was being written from before the look until after, so that it can't be wrong.
 */
final class Missing {

    private final Set<Key> keys = ConcurrentHashMap.newKeySet();
    private final int most;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    /**
     * Remembers only so many; then it begins anew.
     *
     * @param most keys
     */
    Missing(int most) {
        this.most = most;
    }

    /** The one writer begins to change the file. */
    void begin() {
        begun.incrementAndGet();
    }

    /** The one writer has ended, and {@linkplain #forget told} of each key that is there now. */
    void end() {
        ended.incrementAndGet();
    }

    void forget(Key key) {
        keys.remove(key);
    }

    /** What the file holds under a key, which it is not asked if it is known to hold nothing. */
    <T> Optional<T> find(Key key, Supplier<Optional<T>> file) {
        if (keys.contains(key)) {
            return Optional.empty();
        }
        var before = ended.get();
        var isQuiet = begun.get() == before;
        var found = file.get();
        if (found.isEmpty() && isQuiet) {
            remember(key, before);
        }
        return found;
    }

    private void remember(Key key, long begunBefore) {
        if (keys.size() >= most) {
            keys.clear();
        }
        keys.add(key);
        if (begun.get() != begunBefore) {
            // It may have been written meanwhile; whoever begins from now on takes it away themselves.
            keys.remove(key);
        }
    }
}
