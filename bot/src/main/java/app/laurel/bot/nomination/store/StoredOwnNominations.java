package app.laurel.bot.nomination.store;

import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.nomination.Nominations;
import app.laurel.bot.nomination.OwnNominations;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.View;
import app.laurel.bot.store.Write;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What each person has proposed, a partition a nominator. */
@Component
final class StoredOwnNominations implements OwnNominations {

    private final Documents documents;

    StoredOwnNominations(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void note(NominationId id, Instant at) {
        // If it is there already, it says the same.
        var key = key(id);
        documents.commit(Batch.in(key.partition(), Write.create(key.id(), new OwnNominationDocument(id, at))));
    }

    @Override
    public List<NominationId> of(PersonId nominator, int most) {
        var newest = Query.in(partition(nominator), OwnNominationDocument.class)
                .newestFirst()
                .limit(most);
        return documents.query(newest).items().stream()
                .map(stored -> stored.value().id())
                .toList();
    }

    /** What people have proposed, to be made right again from the nominations themselves. */
    View<OwnNominationDocument, NominationDocument> view(Nominations nominations) {
        return new View<>(
                "nominations",
                OwnNominationDocument.class,
                row -> mend(row, nominations),
                NominationDocument.class,
                stored -> note(stored.value().id(), stored.value().submittedAt()));
    }

    private boolean mend(Stored<OwnNominationDocument> row, Nominations nominations) {
        var id = row.value().id();
        var isRight = row.key().equals(key(id)) && nominations.find(id).isPresent();
        if (!isRight) {
            documents.commit(Batch.in(row.key().partition(), Write.delete(row)));
        }
        return !isRight;
    }

    private static Key key(NominationId id) {
        return new Key(partition(id.nominator()), "own:" + id.value());
    }

    private static String partition(PersonId nominator) {
        return "Y|proposed|" + nominator;
    }
}
