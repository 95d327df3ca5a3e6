package app.laurel.bot.store.cosmos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.StoreUnavailable;
import app.laurel.bot.store.Write;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What is created under {@code infra/} and what Laurel creates and checks by itself are the same. */
class InfraTests {

    private static final Path INFRA = Path.of("..", "infra");

    private final CosmosDouble cosmos = CosmosDouble.start(1, InstantSource.system());

    @AfterEach
    void close() {
        cosmos.close();
    }

    @Test
    void describesTheVeryContainersThatLaurelMakes() throws IOException {
        start();

        var described = described();
        assertThat(described.path("database").asText()).isEqualTo(usual().database());
        assertThat(described.path("containers")).hasSize(2);
        for (var container : described.path("containers")) {
            var made = cosmos.definition("laurel", container.path("id").asText());
            assertThat(made.remove("uniqueKeyPolicy")).isEmpty();
            assertThat(made).isEqualTo(container);
        }
    }

    @Test
    void sufficesWhereLaurelMayMakeNothing() throws IOException {
        var described = described();
        cosmos.make(described.path("database").asText(), described.path("containers"));
        cosmos.forbidMaking();

        try (var instances = instances()) {
            var laurel = instances.start();
            laurel.documents().commit(Batch.in("p", Write.create("a", new Note("x"))));
            assertThat(laurel.documents().read(new Key("p", "a"), Note.class)).isPresent();
            assertThat(laurel.documents().all(Query.in("p", Note.class))).hasSize(1);
            assertThat(laurel.changes().next("f", Note.class, 1, notes -> {})).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource
    void refusesContainersThatWereMadeInAnotherWay(String container, Consumer<ObjectNode> change, String why)
            throws IOException {
        var described = described();
        for (var one : described.path("containers")) {
            if (one.path("id").asText().equals(container)) {
                change.accept((ObjectNode) one);
            }
        }
        cosmos.make("laurel", described.path("containers"));

        assertThatThrownBy(this::start)
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("The container %s of the database laurel is not as Laurel needs it: %s", container, why);
    }

    static Stream<Arguments> refusesContainersThatWereMadeInAnotherWay() {
        return Stream.of(
                broken(
                        "documents",
                        one -> one.withArray("/partitionKey/paths").removeAll().add("/id"),
                        "the partition key must be /p and is [/id]"),
                broken(
                        "leases",
                        one -> one.withArray("/partitionKey/paths").removeAll().add("/id"),
                        "the partition key must be /p and is [/id]"),
                broken(
                        "documents",
                        one -> one.remove("defaultTtl"),
                        "the default time to live must be on, without a default (-1), and is off"),
                broken(
                        "documents",
                        one -> one.withArray("/indexingPolicy/includedPaths").removeAll(),
                        "/sort/? must be indexed, consistently"));
    }

    private static Arguments broken(String container, Consumer<ObjectNode> change, String why) {
        return Arguments.of(container, change, why);
    }

    @Test
    void isDeployedAsDescribed() throws IOException {
        var bicep = Files.readString(INFRA.resolve("cosmos.bicep")).replaceAll("\\s+", " ");

        assertThat(bicep)
                .contains("var store = loadJsonContent('cosmos.json')")
                .contains("parent: cosmos name: store.database properties: { resource: { id: store.database }")
                .contains("for container in store.containers: { parent: database name: container.id"
                        + " properties: { resource: container } }")
                .contains("param throughput int = " + usual().throughput() + " ")
                .contains("defaultConsistencyLevel: 'Session'")
                .contains("enableMultipleWriteLocations: false")
                // As Microsoft lists it: Cosmos DB Built-in Data Contributor.
                .contains("var contributor = '00000000-0000-0000-0000-000000000002'")
                .contains(
                        "principalId: principalId roleDefinitionId: '${cosmos.id}/sqlRoleDefinitions/${contributor}'");
    }

    private static JsonNode described() throws IOException {
        return new ObjectMapper().readTree(INFRA.resolve("cosmos.json").toFile());
    }

    /** What holds where nothing is set. */
    private static CosmosSettings usual() {
        return new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("laurel.cosmos", CosmosSettings.class);
    }

    private void start() {
        try (var instances = instances()) {
            instances.start();
        }
    }

    private Instances instances() {
        return new Instances(Instances.settings(cosmos.endpoint(), CosmosDouble.KEY, "laurel", Duration.ofSeconds(1)));
    }
}
