package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Mark;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Stored;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A document as it lies in the container: the JSON that was written is one text in it, so that it comes back byte for
 * byte; beside it is what it is found by. Only {@code sort} is indexed.
 */
record Item(ObjectNode json) {

    static final String PARTITION = "p";
    static final String BATCH = "batch";
    /** Separates the parts of what is sorted by; no kind, order or id holds it. */
    private static final char BREAK = '\u0001';

    /** @param batch the UUID of the batch that writes it */
    static Item of(Key key, Sheet sheet, String batch, Instant now) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", Ids.escaped(key.id())).put(PARTITION, key.partition());
        json.put("sort", sort(sheet.kind(), sheet.order(), key.id()));
        json.put("kind", sheet.kind()).put("shape", sheet.shape()).put("order", sheet.order());
        json.put("version", sheet.version()).put("head", sheet.head()).put(BATCH, batch);
        json.put("json", sheet.json());
        if (sheet.expires() != Sheet.NEVER) {
            json.put("expires", sheet.expires());
            json.put("ttl", seconds(sheet.expires() - now.toEpochMilli()));
        }
        return new Item(json);
    }

    /** Says that a batch was done, where nothing else that it has written would say so for ever. */
    static Item receipt(String partition, String batch, int seconds) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", receiptId(batch))
                .put(PARTITION, partition)
                .put(BATCH, batch)
                .put("ttl", seconds);
        return new Item(json);
    }

    static String receiptId(String batch) {
        return "receipt:" + batch;
    }

    private static int seconds(long millis) {
        return Math.clamp((millis + 999) / 1000, 1, Integer.MAX_VALUE);
    }

    static String sort(String kind, String order, String id) {
        return start(kind, order) + BREAK + id;
    }

    /** What a kind's documents of an order, and none before, begin with. */
    static String start(String kind, String order) {
        return kind + BREAK + order;
    }

    static String end(String kind) {
        return kind + (char) (BREAK + 1);
    }

    boolean isOf(String kind) {
        return json.path("kind").asText().equals(kind);
    }

    /** The JSON that was written. */
    String text() {
        return json.path("json").asText();
    }

    String etag() {
        return json.path("_etag").asText();
    }

    /** Whether it is a document of Laurel's, and no receipt. */
    boolean isDocument() {
        return json.has("kind");
    }

    /** The number of the transaction that wrote it, as the change feed says it. */
    long number() {
        return json.path("_lsn").asLong();
    }

    String batch() {
        return json.path(BATCH).asText();
    }

    String partition() {
        return json.path(PARTITION).asText();
    }

    Key key() {
        return new Key(partition(), Ids.original(json.path("id").asText()));
    }

    Mark mark() {
        return new Mark(json.path("order").asText(), key().id());
    }

    Sheet sheet() {
        return new Sheet(
                json.path("kind").asText(),
                json.path("shape").asInt(),
                json.path("order").asText(),
                text(),
                json.path("version").asLong(),
                json.path("head").asText(),
                json.path("expires").asLong(Sheet.NEVER));
    }

    <T extends Document> Stored<T> as(Class<T> type) {
        return sheet().as(type, key(), etag());
    }
}
