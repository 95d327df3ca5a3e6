package app.laurel.bot.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was read lately and can't change any more, so that it is read once and not for each turn; only so much of it.
 *
 * @param <K> what it is found by
 * @param <V> what was made of it
 */
public final class Recent<K, V> {

    private final Map<K, V> values;

    public Recent(int most) {
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value kept, or read now; two who ask at once may both read it. */
    public V get(K key, Function<K, V> read) {
        synchronized (values) {
            var kept = values.get(key);
            if (kept != null) {
                return kept;
            }
        }
        var value = read.apply(key);
        synchronized (values) {
            values.put(key, value);
        }
        return value;
    }
}
