package app.laurel.bot.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where everything is kept: JSON documents in partitions, changed in small atomic batches. */
public interface Documents {

    <T extends Document> Optional<Stored<T>> read(Key key, Class<T> type);

    /** A document of whatever kind, as it is kept: the very JSON that was written. */
    Optional<Sheet> sheet(Key key);

    Committed commit(Batch batch);

    /**
     * Commits several batches that have nothing to do with one another, each by itself, in any order; so they wait together
     * and not one after the other. A crash in between leaves any of them.
     *
     * @return what became of each, in the order of the batches
     */
    default List<Committed> commitEach(List<Batch> batches) {
        return batches.stream().map(this::commit).toList();
    }

    <T extends Document> Page<T> query(Query<T> query);

    /** All pages of a query; for partitions that stay small. */
    default <T extends Document> List<Stored<T>> all(Query<T> query) {
        return stream(query).toList();
    }

    /** All pages of a query, one after the other, each when it is needed. */
    default <T extends Document> Stream<Stored<T>> stream(Query<T> query) {
        return Stream.iterate(
                        Optional.of(query(query)),
                        Optional::isPresent,
                        page -> page.filter(one -> !one.isLast()).map(one -> query(query.after(one.next()))))
                .flatMap(page -> page.orElseThrow().items().stream());
    }
}
