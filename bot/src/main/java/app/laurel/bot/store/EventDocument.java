package app.laurel.bot.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * What one commit changed in one entity: outbox, audit record and trace in one. It is created once and never changed.
 *
 * @param entity id of the state document in the same partition
 * @param version the entity's version after this commit, from 1
 * @param state SHA-256 of the state document that was written with it, in hex
 * @param previous hash of the event document before; empty for the first
 * @param hash SHA-256 over all the other fields and the partition, in hex
 */
@Kind("event")
public record EventDocument(
        String entity,
        long version,
        String actor,
        Instant at,
        List<Happened> events,
        String state,
        String previous,
        String hash)
        implements Document {

    private static final String GAP = "\"hash\":\"\"";

    @Override
    public String order() {
        return order(entity, version);
    }

    /** Events of an entity sort by version. */
    public static String order(String entity, long version) {
        return "%s:%010d".formatted(entity, version);
    }

    public static String id(String entity, long version) {
        return "event:%s:%d".formatted(entity, version);
    }

    /** The same with its hash filled in. */
    Sealed sealed(String partition) {
        var json = Json.write(this);
        var sealed = hashed(Hash.of(partition + "\n" + json));
        // What stands behind the hash are hashes too, and a number: the last gap is the one to fill.
        var gap = json.lastIndexOf(GAP) + GAP.length() - 1;
        return new Sealed(sealed, json.substring(0, gap) + sealed.hash() + json.substring(gap));
    }

    private EventDocument hashed(String filled) {
        return new EventDocument(entity, version, actor, at, events, state, previous, filled);
    }

    /** The hash this document must carry to be unaltered. */
    public String expectedHash(String partition) {
        return Hash.of(partition + "\n" + Json.write(hashed("")));
    }

    /** An event document with its hash, and its JSON. */
    record Sealed(EventDocument event, String json) {}

    /** One event, by its class' simple name. */
    public record Happened(String name, JsonNode data) {}
}
