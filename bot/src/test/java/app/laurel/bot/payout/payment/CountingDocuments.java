package app.laurel.bot.payout.payment;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Page;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Stored;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is committed. */
final class CountingDocuments implements Documents {

    private final Documents documents;
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();

    CountingDocuments(Documents documents) {
        this.documents = documents;
    }

    int commits() {
        return commits.get();
    }

    int writes() {
        return writes.get();
    }

    @Override
    public <T extends Document> Optional<Stored<T>> read(Key key, Class<T> type) {
        return documents.read(key, type);
    }

    @Override
    public Committed commit(Batch batch) {
        var committed = documents.commit(batch);
        if (committed.done() && !batch.partition().startsWith("S|")) {
            commits.incrementAndGet();
            writes.addAndGet(batch.writes().size());
        }
        return committed;
    }

    @Override
    public <T extends Document> Page<T> query(Query<T> query) {
        return documents.query(query);
    }

    @Override
    public Optional<Sheet> sheet(Key key) {
        return documents.sheet(key);
    }
}
