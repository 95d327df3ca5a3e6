package app.laurel.bot.voting.store;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The list of all cycles: a view, so that they can be found without asking each partition. */
final class CycleList {

    private static final String PARTITION = "S|cycles";

    private final Documents documents;

    CycleList(Documents documents) {
        this.documents = documents;
    }

    List<CycleRow> rows() {
        return documents.all(Query.in(PARTITION, CycleRow.class)).stream()
                .map(Stored::value)
                .toList();
    }

    /** Writes where the cycle stands; a row that is newer already is tried again by whoever wrote it. */
    void put(Cycle cycle) {
        var row = CycleRow.of(cycle);
        var key = key(cycle.id());
        var before = documents.read(key, CycleRow.class);
        if (before.map(Stored::value).filter(row::equals).isEmpty()) {
            var write = before.map(stored -> Write.replace(stored, row)).orElseGet(() -> Write.create(key.id(), row));
            documents.commit(Batch.in(PARTITION, write));
        }
    }

    /** Puts a row right that doesn't show what the cycle is, or shows none; says whether it was wrong. */
    boolean mend(Stored<CycleRow> shown, Function<CycleId, Optional<Cycle>> cycles) {
        var right = cycles.apply(shown.value().id())
                .map(CycleRow::of)
                .filter(row -> key(row.id()).equals(shown.key()));
        if (right.filter(shown.value()::equals).isPresent()) {
            return false;
        }
        var write = right.map(row -> Write.replace(shown, row)).orElseGet(() -> Write.delete(shown));
        return documents.commit(Batch.in(PARTITION, write)).done();
    }

    private static Key key(CycleId id) {
        return new Key(PARTITION, "cycle:" + id);
    }
}
