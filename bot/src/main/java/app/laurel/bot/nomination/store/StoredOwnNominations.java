package app.laurel.bot.nomination.store;

import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.nomination.OwnNominations;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Query;
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
        documents.commit(Batch.in(
                partition(id.nominator()), Write.create("own:" + id.value(), new OwnNominationDocument(id, at))));
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

    private static String partition(PersonId nominator) {
        return "Y|proposed|" + nominator;
    }
}
