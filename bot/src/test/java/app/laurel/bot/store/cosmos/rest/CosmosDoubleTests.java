package app.laurel.bot.store.cosmos.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.cosmos.CosmosClient;
import com.azure.cosmos.CosmosClientBuilder;
import com.azure.cosmos.CosmosContainer;
import com.azure.cosmos.CosmosException;
import com.azure.cosmos.models.CosmosBatch;
import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.CosmosItemRequestOptions;
import com.azure.cosmos.models.PartitionKey;
import com.azure.cosmos.models.PartitionKeyDefinition;
import com.azure.cosmos.models.PartitionKeyDefinitionVersion;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The double is as strict as the service, as far as it is documented. */
class CosmosDoubleTests {

    private static final PartitionKey P = new PartitionKey("p");

    private final CosmosDouble cosmos = CosmosDouble.start(2, InstantSource.system());
    private CosmosClient client;
    private CosmosContainer container;

    @BeforeEach
    void open() {
        System.setProperty("COSMOS.HTTP_CONNECTION_WITHOUT_TLS_ALLOWED", "true");
        client = client(CosmosDouble.KEY);
        client.createDatabase("d");
        var key = new PartitionKeyDefinition().setPaths(List.of("/p")).setVersion(PartitionKeyDefinitionVersion.V2);
        client.getDatabase("d").createContainer(new CosmosContainerProperties("c", key));
        container = client.getDatabase("d").getContainer("c");
    }

    @AfterEach
    void close() {
        client.close();
        cosmos.close();
    }

    @Test
    void refusesAWrongKey() {
        assertThatThrownBy(() -> client("d3Jvbmc=")).hasMessageContaining("401");
    }

    @Test
    void refusesMoreThanTwoMegabytes() {
        assertRefused(413, () -> container.createItem(item("big").put("x", "x".repeat(2 * 1024 * 1024)), P, null));
    }

    @Test
    void refusesAKeyThatIsNotTheDocuments() {
        assertRefused(400, () -> container.createItem(item("a"), new PartitionKey("other"), null));
    }

    @Test
    void refusesIdsThatCantStandInAnAddress() {
        assertRefused(400, () -> container.createItem(item("a?b"), P, null));
    }

    @Test
    void refusesMoreThanAHundredOperations() {
        var batch = CosmosBatch.createCosmosBatch(P);
        IntStream.range(0, 101).forEach(number -> batch.createItemOperation(item("n" + number)));

        assertRefused(400, () -> container.executeCosmosBatch(batch));
    }

    @Test
    void saysWhichOperationFailedAndThatTheOthersFailedBecauseOfIt() {
        container.createItem(item("taken"), P, null);
        var batch = CosmosBatch.createCosmosBatch(P);
        List.of("a", "taken", "b").forEach(id -> batch.createItemOperation(item(id)));

        var response = container.executeCosmosBatch(batch);

        assertThat(response.getStatusCode()).isEqualTo(409);
        assertThat(response.getResults().stream().map(one -> one.getStatusCode()))
                .containsExactly(424, 409, 424);
    }

    @Test
    void answersNobodyWhoHasSeenMoreThanItKnows() {
        container.createItem(item("a"), P, null);
        var seen = new CosmosItemRequestOptions().setSessionToken("0:-1#999,1:-1#999");

        assertThatThrownBy(() -> container.readItem("a", P, seen, ObjectNode.class))
                .isInstanceOfSatisfying(CosmosException.class, refused -> {
                    assertThat(refused.getStatusCode()).isEqualTo(404);
                    assertThat(refused.getSubStatusCode()).isEqualTo(1002);
                });
    }

    @Test
    void refusesToReplaceWhatHasChangedSince() {
        var etag = container.createItem(item("a"), P, null).getETag();
        var first = new CosmosItemRequestOptions().setIfMatchETag(etag);
        container.replaceItem(item("a").put("x", 1), "a", P, first);

        assertRefused(412, () -> container.replaceItem(item("a").put("x", 2), "a", P, first));
    }

    @Test
    void spreadsKeysOverItsRanges() {
        assertThat(container.getFeedRanges()).hasSize(2);
    }

    @Test
    void knowsNoQueryThatItWasNotMadeFor() {
        assertRefused(
                400,
                () -> container.queryItems("SELECT VALUE COUNT(1) FROM c", null, ObjectNode.class).stream()
                        .toList());
    }

    private CosmosClient client(String key) {
        return new CosmosClientBuilder()
                .endpoint(cosmos.endpoint())
                .key(key)
                .gatewayMode()
                .endpointDiscoveryEnabled(false)
                .buildClient();
    }

    private static void assertRefused(int status, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CosmosException.class,
                        refused -> assertThat(refused.getStatusCode()).isEqualTo(status));
    }

    private static ObjectNode item(String id) {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("p", "p");
    }
}
