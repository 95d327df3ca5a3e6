package app.laurel.bot.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where everything is kept: JSON documents in partitions, changed in small atomic batches. */
public interface Documents {

    <T extends Document> Optional<Stored<T>> read(Key key, Class<T> type);

    Committed commit(Batch batch);

    <T extends Document> Page<T> query(Query<T> query);

    /** All pages of a query; for partitions that stay small. */
    default <T extends Document> List<Stored<T>> all(Query<T> query) {
        var all = new ArrayList<Stored<T>>();
        var page = query(query);
        all.addAll(page.items());
        while (!page.isLast()) {
            page = query(query.after(page.next()));
            all.addAll(page.items());
        }
        return all;
    }
}
