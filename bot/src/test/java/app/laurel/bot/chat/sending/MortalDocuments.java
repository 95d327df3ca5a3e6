package app.laurel.bot.chat.sending;

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

/** The store as one instance sees it that may break down at any commit, just before it or just after. */
final class MortalDocuments implements Documents {

    private final Documents documents;
    private int commitsLeft = Integer.MAX_VALUE;
    private boolean lastOneCounts;

    MortalDocuments(Documents documents) {
        this.documents = documents;
    }

    /** The power is cut. */
    static final class Death extends Error {

        private static final long serialVersionUID = 1;
    }

    void diesAt(int commit, boolean afterIt) {
        commitsLeft = commit;
        lastOneCounts = afterIt;
    }

    @Override
    public Committed commit(Batch batch) {
        if (commitsLeft-- > 0) {
            return documents.commit(batch);
        }
        if (lastOneCounts) {
            documents.commit(batch);
        }
        commitsLeft = 0;
        throw new Death();
    }

    @Override
    public <T extends Document> Optional<Stored<T>> read(Key key, Class<T> type) {
        return documents.read(key, type);
    }

    @Override
    public Optional<Sheet> sheet(Key key) {
        return documents.sheet(key);
    }

    @Override
    public <T extends Document> Page<T> query(Query<T> query) {
        return documents.query(query);
    }
}
