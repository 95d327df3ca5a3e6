package app.laurel.bot.payout.store;

import app.laurel.bot.payout.reconciliation.Reconciliation;
import app.laurel.bot.payout.reconciliation.Reconciliations;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Upcaster;
import app.laurel.bot.store.Write;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The last reconciliation as one document. */
@Component
final class ReconciliationDocuments implements Reconciliations {

    private static final Key KEY = new Key("S|reconciliation", "last");

    private final Documents documents;

    ReconciliationDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Reconciliation> last() {
        return read().found();
    }

    @Override
    public void keep(Reconciliation found) {
        change(before -> new Last(Optional.of(found), false));
    }

    @Override
    public void want() {
        change(before -> new Last(before.found(), true));
    }

    @Override
    public boolean isWanted() {
        return read().wanted();
    }

    private Last read() {
        return documents.read(KEY, Last.class).map(stored -> stored.value()).orElseGet(Last::none);
    }

    /** Whoever is later wins: the newest result and the newest wish are all that counts. */
    private void change(UnaryOperator<Last> rule) {
        var done = false;
        while (!done) {
            var before = documents.read(KEY, Last.class);
            var after = rule.apply(before.map(stored -> stored.value()).orElseGet(Last::none));
            var write =
                    before.map(stored -> Write.replace(stored, after)).orElseGet(() -> Write.create(KEY.id(), after));
            done = documents.commit(Batch.in(KEY.partition(), write)).done();
        }
    }

    /** The steps from former shapes. */
    private enum Former implements Upcaster {
        /** Only those whom nobody had answered were counted; the next comparison counts all. */
        COUNTING_FOR_ITSELF {
            @Override
            public void next(ObjectNode document) {
                if (document.path("found") instanceof ObjectNode found) {
                    var unanswered = found.remove("unanswered").asInt();
                    found.putObject("crm")
                            .put("confirmed", unanswered)
                            .put("entitled", 0)
                            .put("denied", 0)
                            .put("waiting", 0);
                }
            }
        }
    }

    @Kind(value = "reconciliation", version = 2, from = Former.class)
    private record Last(Optional<Reconciliation> found, boolean wanted) implements Document {

        static Last none() {
            return new Last(Optional.empty(), false);
        }
    }
}
