package app.laurel.bot.store.cosmos.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A container: its definition as it was created, and its ranges. */
final class Container {

    // Hashes of version 2 lie below 3FFF…
    private static final BigInteger END = BigInteger.ONE.shiftLeft(126);

    // The library sends a name where the documentation has a number; the service takes both.
    private static final Set<String> VERSION_2 = Set.of("2", "V2");

    private final String name;
    private final String databaseRid;
    private final String rid;
    private final ObjectNode definition;
    private final List<PartitionRange> ranges;

    Container(String databaseRid, String rid, ObjectNode definition, int ranges) {
        this.databaseRid = databaseRid;
        this.name = definition.path("id").asText();
        this.rid = rid;
        this.definition = normal(definition);
        this.ranges = IntStream.range(0, ranges)
                .mapToObj(number -> new PartitionRange(
                        Integer.toString(number), border(number, ranges), border(number + 1, ranges), rid))
                .toList();
        if (definition.at("/partitionKey/paths").size() != 1
                || !VERSION_2.contains(definition.at("/partitionKey/version").asText())) {
            throw Refusal.of(400, "The double hashes one path by version 2, and not " + definition);
        }
    }

    /** As the service shows it, whichever way it was sent. */
    private static ObjectNode normal(ObjectNode sent) {
        var definition = sent.deepCopy();
        if (VERSION_2.contains(definition.at("/partitionKey/version").asText())) {
            definition.withObject("/partitionKey").put("version", 2);
        }
        var indexing = definition.withObject("/indexingPolicy");
        indexing.put(
                "indexingMode",
                indexing.path("indexingMode").asText("consistent").toLowerCase(Locale.ROOT));
        return definition;
    }

    /** What whoever created it has wanted. */
    ObjectNode definition() {
        return definition.deepCopy();
    }

    private static String border(int number, int ranges) {
        if (number == 0) {
            return "";
        }
        return number == ranges
                ? "FF"
                : "%032X".formatted(END.multiply(BigInteger.valueOf(number)).divide(BigInteger.valueOf(ranges)));
    }

    boolean isCalled(String nameOrRid) {
        return name.equals(nameOrRid) || rid.equals(nameOrRid);
    }

    String rid() {
        return rid;
    }

    String keyPath() {
        return definition.at("/partitionKey/paths/0").asText().substring(1);
    }

    List<PartitionRange> ranges() {
        return ranges;
    }

    PartitionRange of(String partition) {
        var key = EffectiveKey.of(partition);
        return ranges.stream().filter(range -> range.holds(key)).findFirst().orElseThrow();
    }

    PartitionRange byId(String id) {
        return ranges.stream()
                .filter(range -> range.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(410, 1002, "There is no partition key range " + id));
    }

    ObjectNode json() {
        var json = definition.deepCopy();
        json.put("_rid", rid)
                .put("_self", "dbs/%s/colls/%s/".formatted(databaseRid, rid))
                .put("_etag", "\"1\"")
                .put("_ts", 1);
        json.put("_docs", "docs/")
                .put("_sprocs", "sprocs/")
                .put("_triggers", "triggers/")
                .put("_udfs", "udfs/");
        json.put("_conflicts", "conflicts/");
        return json;
    }
}
