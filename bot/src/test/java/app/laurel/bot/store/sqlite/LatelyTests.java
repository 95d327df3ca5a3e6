package app.laurel.bot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Write;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatelyTests {

    private static final Key KEY = new Key("p", "a");
    private static final Key OTHER = new Key("p", "b");

    private final Lately lately = new Lately(60);

    @Test
    void knowsWhatWasWrittenLast() {
        keep(KEY, "first", 1);
        keep(KEY, "second", 2);

        assertThat(lately.find(KEY, Scrap.class)).hasValueSatisfying(found -> {
            assertThat(found.value()).isEqualTo(new Scrap("second"));
            assertThat(found.etag()).isEqualTo("2");
        });
    }

    @Test
    void keepsOnlySoMuch() {
        keep(KEY, "x".repeat(30), 1);
        keep(OTHER, "y".repeat(30), 2);

        assertThat(lately.find(KEY, Scrap.class)).isEmpty();
        assertThat(lately.find(OTHER, Scrap.class)).isPresent();
    }

    @Test
    void forgetsWhatIsDeletedAndNeverKeepsWhatExpires() {
        keep(KEY, "first", 1);
        lately.forget(KEY);
        var brief = new Brief("soon gone");
        lately.keep(OTHER, brief, Sheet.of(brief, 0, "", Instant.EPOCH), 2);

        assertThat(lately.find(KEY, Scrap.class)).isEmpty();
        assertThat(lately.find(OTHER, Brief.class)).isEmpty();
    }

    @Test
    void readsFromTheFileWhatWasNotCommitted(@TempDir Path folder) throws SQLException {
        try (var documents = SqliteDocuments.open(folder, InstantSource.system())) {
            documents.commit(Batch.in("p", Write.create("a", new Scrap("first"))));
            var lost = documents.commit(
                    Batch.in("p", Write.create("b", new Scrap("of a batch")), Write.create("a", new Scrap("refused"))));

            assertThat(lost.done()).isFalse();
            assertThat(documents.read(OTHER, Scrap.class)).isEmpty();
            assertThat(documents.read(KEY, Scrap.class))
                    .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(new Scrap("first")));
        }
    }

    @Test
    void showsTheVeryFileToWhoeverVerifies(@TempDir Path folder) throws SQLException {
        try (var documents = SqliteDocuments.open(folder, InstantSource.system())) {
            documents.commit(Batch.in("p", Write.create("a", new Scrap("first"))));
            try (var file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("laurel.db"));
                    var statement = file.createStatement()) {
                statement.execute("UPDATE documents SET json = '{\"text\":\"forged\"}'");
            }

            assertThat(documents.sheet(KEY).orElseThrow().json()).contains("forged");
        }
    }

    private void keep(Key key, String text, long sequence) {
        var scrap = new Scrap(text);
        lately.keep(key, scrap, Sheet.of(scrap, 1, "", Instant.EPOCH), sequence);
    }

    @Kind("scrap")
    record Scrap(String text) implements Document {}

    @Kind("brief")
    record Brief(String text) implements Document {
        @Override
        public Optional<Duration> timeToLive() {
            return Optional.of(Duration.ofHours(1));
        }
    }
}
