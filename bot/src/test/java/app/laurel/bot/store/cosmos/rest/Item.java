package app.laurel.bot.store.cosmos.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A document as the double keeps it.
 *
 * @param body with the system's own properties
 * @param lsn the number of the transaction that wrote it, in its range
 */
record Item(String partition, String id, ObjectNode body, String etag, long lsn, Instant written, int bytes) {

    static Item of(String partition, ObjectNode body, String rid, long lsn, int index, Instant now) {
        // An ETag names the very write, so that one who recreates an id does not inherit it.
        var etag = "\"%08x-%04x-0000-0000-000000000000\"".formatted(lsn, index);
        var bytes = body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        var kept = body.deepCopy();
        kept.put("_rid", rid).put("_self", "docs/" + rid + "/").put("_etag", etag);
        kept.put("_attachments", "attachments/").put("_ts", now.getEpochSecond());
        return new Item(partition, body.get("id").asText(), kept, etag, lsn, now, bytes);
    }

    boolean isExpired(Instant now) {
        var ttl = body.path("ttl").asLong(-1);
        return ttl > 0 && !written.plusSeconds(ttl).isAfter(now);
    }

    /** As the change feed shows it. */
    ObjectNode change() {
        return body.deepCopy().put("_lsn", lsn);
    }
}
