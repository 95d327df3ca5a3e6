package app.laurel.bot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.StoreUnavailable;
import app.laurel.bot.store.Write;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTests {

    @TempDir
    Path folder;

    @Test
    void saysThatTheDiskIsFullAndLivesOn() {
        var session = Session.open(folder.resolve("laurel.db"));
        Schema.bringUpToDate(session);
        session.pragma("max_page_count=40");
        try (var writer = new GroupCommit(session, InstantSource.system(), Known.since(0, 100_000), () -> {})) {
            assertThatThrownBy(() -> create(writer, "big", "x".repeat(500_000)))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("The disk is full; nothing was stored");
            assertThat(create(writer, "big", "small")).isEqualTo(new Committed.Done());
            session.pragma("max_page_count=1000000");
            assertThat(create(writer, "bigger", "x".repeat(500_000))).isEqualTo(new Committed.Done());
        }
    }

    @Test
    void saysThatTheFileCannotBeWrittenTo() {
        var session = Session.open(folder.resolve("laurel.db"));
        Schema.bringUpToDate(session);
        session.pragma("query_only=ON");
        try (var writer = new GroupCommit(session, InstantSource.system(), Known.since(0, 100_000), () -> {})) {
            assertThatThrownBy(() -> create(writer, "a", "x"))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("The store's file or folder can't be written to");
            session.pragma("query_only=OFF");
            assertThat(create(writer, "a", "x")).isEqualTo(new Committed.Done());
        }
    }

    @Test
    void takesWhatHasExpiredAwayALittleAtATime() {
        var session = Session.open(folder.resolve("laurel.db"));
        Schema.bringUpToDate(session);
        var table = new Table(session, InstantSource.system());
        for (int i = 0; i < 450; i++) {
            table.apply(Change.of(Batch.in("p", Write.create("m" + i, new Note.Memo("gone"))), Instant.EPOCH));
        }
        table.apply(Change.of(Batch.in("p", Write.create("note", new Note("stays", ""))), Instant.EPOCH));

        assertThat(List.of(table.purge(), table.purge(), table.purge())).containsExactly(true, true, false);
        assertThat(session.list("SELECT id FROM documents", row -> row.getString(1)))
                .containsExactly("note");
        session.close();
    }

    private static Committed create(GroupCommit writer, String id, String text) {
        var changes = Change.of(Batch.in("p", Write.create(id, new Note(text, ""))), Instant.EPOCH);
        return writer.commit(List.of(new Order.Wanted(changes))).getFirst();
    }
}
