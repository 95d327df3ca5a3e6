package app.laurel.bot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Holdings;
import app.laurel.bot.store.HoldingsContract;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteHoldingsTests extends HoldingsContract {

    @TempDir
    Path folder;

    @Override
    protected void work(String store, BiConsumer<Documents, Changes> work) {
        try (var sqlite = SqliteDocuments.open(folder.resolve(store), clock)) {
            work.accept(sqlite, sqlite);
        }
    }

    @Override
    protected Holdings holdings(String store) {
        return SqliteHoldings.open(folder.resolve(store), clock);
    }

    @Test
    void copiesNothingWhileLaurelRuns() {
        work(
                "old",
                (documents, changes) ->
                        assertThatThrownBy(() -> holdings("old")).hasMessageContaining("Another Laurel is running on"));
    }
}
