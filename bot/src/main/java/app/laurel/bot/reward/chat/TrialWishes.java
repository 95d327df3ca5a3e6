package app.laurel.bot.reward.chat;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The trials that are to be made in the background; they outlive a restart. */
@Component
final class TrialWishes {

    private static final String PARTITION = "S|programme-trials";

    private final Documents documents;

    TrialWishes(Documents documents) {
        this.documents = documents;
    }

    /** Keeps a wish; the same request once. */
    void keep(Wish wish) {
        documents.commit(Batch.in(PARTITION, Write.create(wish.request(), wish)));
    }

    Optional<Stored<Wish>> oldest() {
        return documents.query(Query.in(PARTITION, Wish.class).limit(1)).items().stream()
                .findFirst();
    }

    /** It is fulfilled; if somebody else was faster, with the same. */
    void remove(Stored<Wish> wish) {
        documents.commit(Batch.in(PARTITION, Write.delete(wish)));
    }

    /**
     * Somebody wants a version tried.
     *
     * @param request names the wish
     */
    @Kind("programme-trial")
    record Wish(String request, PersonId person, String version, Instant at) implements Document {
        @Override
        public String order() {
            return "%015d".formatted(at.toEpochMilli());
        }
    }
}
