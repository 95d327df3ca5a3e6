package app.laurel.bot.store.cosmos.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An account with its databases and their containers, which are there once somebody has created them. */
final class Account {

    private final int ranges;
    private final Map<String, Database> databases = new LinkedHashMap<>();

    private volatile boolean closedToMaking;

    Account(int ranges) {
        this.ranges = ranges;
    }

    synchronized ObjectNode database(String nameOrRid) {
        return find(nameOrRid).json();
    }

    /** As for an identity that may only work with what is there. */
    void forbidMaking() {
        closedToMaking = true;
    }

    private void checkMaking() {
        if (closedToMaking) {
            throw Refusal.of(403, 5300, "The given request cannot be authorized by AAD token in data plane");
        }
    }

    synchronized ObjectNode createDatabase(String name) {
        checkMaking();
        var database = new Database(name, Rids.database(databases.size() + 1), new LinkedHashMap<>());
        if (databases.putIfAbsent(name, database) != null) {
            throw Refusal.of(409, "There is a database " + name);
        }
        return database.json();
    }

    synchronized Container container(String database, String nameOrRid) {
        return find(database).containers().values().stream()
                .filter(container -> container.isCalled(nameOrRid))
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, 1003, "Owner resource does not exist: container " + nameOrRid));
    }

    synchronized Container createContainer(String nameOrRid, ObjectNode definition) {
        checkMaking();
        var database = find(nameOrRid);
        var name = definition.path("id").asText();
        var rid = Rids.container(database.rid(), database.containers().size() + 1);
        var container = new Container(database.rid(), rid, definition, ranges);
        if (database.containers().putIfAbsent(name, container) != null) {
            throw Refusal.of(409, "There is a container " + name);
        }
        return container;
    }

    private Database find(String nameOrRid) {
        return databases.values().stream()
                .filter(one -> one.name().equals(nameOrRid) || one.rid().equals(nameOrRid))
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, 1003, "Owner resource does not exist: database " + nameOrRid));
    }

    /** What a client asks first: where the account is, and how consistent. */
    static ObjectNode topology(String address) {
        var json = Answer.object().put("id", "double").put("_rid", "double.documents.azure.com");
        json.put("media", "//media/")
                .put("addresses", "//addresses/")
                .put("_dbs", "//dbs/")
                .put("_self", "");
        for (var direction : new String[] {"writableLocations", "readableLocations"}) {
            json.putArray(direction).addObject().put("name", "Loopback").put("databaseAccountEndpoint", address);
        }
        json.put("enableMultipleWriteLocations", false);
        json.putObject("userConsistencyPolicy").put("defaultConsistencyLevel", "Session");
        for (var replication : new String[] {"userReplicationPolicy", "systemReplicationPolicy"}) {
            json.putObject(replication)
                    .put("minReplicaSetSize", 1)
                    .put("maxReplicasetSize", 4)
                    .put("asyncReplication", false);
        }
        json.putObject("readPolicy").put("primaryReadCoefficient", 1).put("secondaryReadCoefficient", 1);
        return json.put("queryEngineConfiguration", "{\"maxSqlQueryInputLength\":262144,\"maxJoinsPerSqlQuery\":5}");
    }

    private record Database(String name, String rid, Map<String, Container> containers) {

        ObjectNode json() {
            var json = Answer.object().put("id", name).put("_rid", rid).put("_self", "dbs/" + rid + "/");
            return json.put("_etag", "\"1\"")
                    .put("_ts", 1)
                    .put("_colls", "colls/")
                    .put("_users", "users/");
        }
    }
}
