package app.laurel.bot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.DocumentsContract;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.StoreUnavailable;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDocumentsTests extends DocumentsContract {

    @TempDir
    Path folder;

    private SqliteDocuments sqlite;

    @BeforeEach
    void open() {
        sqlite = SqliteDocuments.open(folder, clock);
    }

    @AfterEach
    void close() {
        sqlite.close();
    }

    @Override
    protected Documents documents() {
        return sqlite;
    }

    @Override
    protected Changes changes() {
        return sqlite;
    }

    @Override
    protected void restart() {
        sqlite.close();
        open();
    }

    @Test
    void remembersEverythingWhenOpenedAgain() {
        create("a");
        sqlite.next("f", Note.class, 10, items -> {});
        create("b");
        restart();

        assertThat(sqlite.read(new Key("p", "a"), Note.class)).isPresent();
        var told = new ArrayList<String>();
        sqlite.next(
                "f",
                Note.class,
                10,
                items -> items.forEach(item -> told.add(item.key().id())));
        assertThat(told).containsExactly("b");
    }

    @Test
    void remembersWhatWasToldJustBeforeTheEnd() {
        for (int round = 0; round < 20; round++) {
            create("a" + round);
            var told = new ArrayList<String>();
            sqlite.next(
                    "f",
                    Note.class,
                    10,
                    items -> items.forEach(item -> told.add(item.key().id())));
            assertThat(told).containsExactly("a" + round);
            restart();
        }
    }

    @Test
    void givesNoSequenceTwiceThoughTheLastWasDeleted() {
        create("a");
        sqlite.next("f", Note.class, 10, items -> {});
        var last = sqlite.read(new Key("p", "a"), Note.class).orElseThrow();
        sqlite.commit(Batch.in("p", Write.delete(last)));
        restart();
        create("b");

        assertThat(sqlite.next("f", Note.class, 10, items -> {})).isTrue();
    }

    @Test
    void refusesASecondOwner() {
        assertThatThrownBy(() -> SqliteDocuments.open(folder, clock))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("Another Laurel is running on");
    }

    @Test
    void refusesAFileOfANewerLaurel() {
        sqlite.close();
        try (var session = Session.open(folder.resolve("laurel.db"))) {
            session.run("PRAGMA user_version = 999");
        }

        assertThatThrownBy(() -> SqliteDocuments.open(folder, clock)).hasMessageContaining("written by a newer Laurel");
    }

    @Test
    void bringsAFileOfEachOlderLaurelUpToDateWithAllThatIsInIt() {
        for (int version = 0; version <= Schema.VERSION; version++) {
            var older = folder.resolve("older" + version);
            fileOf(version, older);

            try (var documents = SqliteDocuments.open(older, clock)) {
                var kept = documents.read(new Key("p", "a"), Note.class);
                assertThat(kept.map(Stored::value))
                        .isEqualTo(version == 0 ? Optional.empty() : Optional.of(new Note("old", "o")));
                assertThat(documents
                                .commit(Batch.in("p", Write.create("b", new Note("new"))))
                                .done())
                        .isTrue();
            }
            try (var session = Session.open(SqliteDocuments.file(older))) {
                assertThat(session.first("PRAGMA user_version", row -> row.getInt(1)))
                        .contains(Schema.VERSION);
            }
        }
    }

    private static void fileOf(int version, Path folder) {
        SoleOwner.of(folder).close();
        try (var session = Session.open(SqliteDocuments.file(folder))) {
            Schema.bringUpTo(version, session);
            if (version > 0) {
                session.run(
                        "INSERT INTO documents (partition, id, kind, shape, sort, sequence, version, head, expires, json)"
                                + " VALUES ('p', 'a', 'note', 1, 'o', 1, 0, '', " + Long.MAX_VALUE
                                + ", '{\"sort\":\"o\",\"text\":\"old\"}')");
                session.run("UPDATE sequence SET last = 1");
            }
        }
    }

    @Test
    void goesOnFromAStepThatWasCutShort() {
        var older = folder.resolve("older");
        SoleOwner.of(older).close();
        try (var session = Session.open(SqliteDocuments.file(older))) {
            session.run("BEGIN IMMEDIATE");
            session.run("CREATE TABLE documents (half TEXT)");
            // Closing without a commit is what a kill comes to.
        }

        SqliteDocuments.open(older, clock).close();
    }

    @Test
    void saysWhenTheFolderCannotBeWrittenTo() throws IOException {
        var occupied = Files.writeString(folder.resolve("occupied"), "a file where the folder should be");

        assertThatThrownBy(() -> SqliteDocuments.open(occupied, clock))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("can't be written to");
        Files.delete(occupied);
        SqliteDocuments.open(occupied, clock).close();
    }

    @Test
    void saysWhenTheFileCannotBeOpened() throws IOException {
        var blocked = Files.createDirectories(folder.resolve("blocked/laurel.db"));

        assertThatThrownBy(() -> SqliteDocuments.open(folder.resolve("blocked"), clock))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("The store's file or folder can't be written to");
        Files.delete(blocked);
        SqliteDocuments.open(folder.resolve("blocked"), clock).close();
    }

    @Test
    void saysWhenTheFileIsNoStore() throws IOException {
        sqlite.close();
        Files.writeString(folder.resolve("laurel.db"), "no store at all ".repeat(1000));

        assertThatThrownBy(() -> SqliteDocuments.open(folder, clock)).hasMessageContaining("restore it from a backup");
    }

    @Test
    void refusesToWriteOnceClosed() {
        sqlite.close();

        assertThatThrownBy(() -> create("a")).hasMessage("The store is closed");
    }

    private void create(String id) {
        sqlite.commit(Batch.in("p", Write.create(id, new Note("x"))));
    }
}
