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
import app.laurel.bot.store.Write;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Test
    void remembersEverythingWhenOpenedAgain() {
        create("a");
        sqlite.next("f", Note.class, 10, items -> {});
        create("b");
        reopen();

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
    void givesNoSequenceTwiceThoughTheLastWasDeleted() {
        create("a");
        sqlite.next("f", Note.class, 10, items -> {});
        var last = sqlite.read(new Key("p", "a"), Note.class).orElseThrow();
        sqlite.commit(Batch.in("p", Write.delete(last)));
        reopen();
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

    private void reopen() {
        sqlite.close();
        open();
    }

    private void create(String id) {
        sqlite.commit(Batch.in("p", Write.create(id, new Note("x"))));
    }
}
