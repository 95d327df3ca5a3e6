package app.laurel.bot.store.cosmos;

import com.azure.cosmos.CosmosClient;
import com.azure.cosmos.CosmosClientBuilder;
import com.azure.cosmos.CosmosException;
import com.azure.cosmos.models.PartitionKey;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Looks from outside who owns how much of the work. */
public final class LeaseOwners implements AutoCloseable {

    private final CosmosClient client;

    public LeaseOwners(String endpoint, String key) {
        System.setProperty("COSMOS.HTTP_CONNECTION_WITHOUT_TLS_ALLOWED", "true");
        client = new CosmosClientBuilder()
                .endpoint(endpoint)
                .key(key)
                .gatewayMode()
                .endpointDiscoveryEnabled(false)
                .buildClient();
    }

    /** The instances that own a range for one of these followers; an empty name where nobody does. */
    public Set<String> of(Iterable<String> followers, int ranges) {
        var owners = new HashSet<String>();
        for (var follower : followers) {
            for (int range = 0; range < ranges; range++) {
                owners.add(owner(follower, range));
            }
        }
        return owners;
    }

    private String owner(String follower, int range) {
        try {
            return client.getDatabase("laurel")
                    .getContainer(Layout.LEASES.name())
                    .readItem("range:" + range, new PartitionKey("follower:" + follower), ObjectNode.class)
                    .getItem()
                    .path("owner")
                    .asText();
        } catch (CosmosException fault) {
            if (fault.getStatusCode() == Trouble.NOT_FOUND) {
                return "";
            }
            throw fault;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
