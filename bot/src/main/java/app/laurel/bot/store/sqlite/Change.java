package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Write;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** One write, turned into JSON by whoever asks for it, so that the one writer has less to do. */
sealed interface Change {

    record Insert(Key key, Sheet sheet, Document document) implements Change {}

    record Update(Key key, long etag, Sheet sheet, Document document) implements Change {}

    record Remove(Key key, long etag) implements Change {}

    static List<Change> of(Batch batch, Instant now) {
        return batch.writes().stream()
                .map(write -> of(new Key(batch.partition(), write.id()), write, now))
                .toList();
    }

    private static Change of(Key key, Write write, Instant now) {
        return switch (write) {
            case Write.Create(var id, var document, var version, var head) ->
                new Insert(key, Sheet.of(document, version, head, now), document);
            case Write.Replace(var id, var etag, var document, var version, var head) ->
                new Update(key, Long.parseLong(etag), Sheet.of(document, version, head, now), document);
            case Write.Delete(var id, var etag) -> new Remove(key, Long.parseLong(etag));
        };
    }

    /** Its size in a batch at the most, which costs nothing to know. */
    default long roughBytes() {
        return 3L * json().length();
    }

    default long bytes() {
        return json().getBytes(StandardCharsets.UTF_8).length;
    }

    private String json() {
        return switch (this) {
            case Insert insert -> insert.sheet().json();
            case Update update -> update.sheet().json();
            case Remove remove -> "";
        };
    }
}
