package app.laurel.bot.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;

/** Operations on one partition that happen together or not at all; at most 100, at most 2 MB. */
public record Batch(String partition, List<Write> writes) {

    public static final int MOST_WRITES = 100;
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    public Batch {
        writes = List.copyOf(writes);
        if (writes.isEmpty()) {
            throw new IllegalArgumentException("A batch writes something");
        }
    }

    /** So many at a time as one batch can hold, in their order; each is to be small. */
    public static <T> List<List<T>> groups(Collection<T> all) {
        return groups(all, MOST_WRITES);
    }

    /** The same for what takes more than one write each, or leaves room for another. */
    public static <T> List<List<T>> groups(Collection<T> all, int most) {
        return all.stream().gather(Gatherers.windowFixed(most)).toList();
    }

    public static Batch in(String partition, Write... writes) {
        return new Batch(partition, List.of(writes));
    }
}
