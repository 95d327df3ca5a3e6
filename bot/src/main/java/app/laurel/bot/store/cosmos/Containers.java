package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.StoreUnavailable;
import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.CosmosAsyncContainer;
import com.azure.cosmos.CosmosException;
import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.ExcludedPath;
import com.azure.cosmos.models.IncludedPath;
import com.azure.cosmos.models.IndexingMode;
import com.azure.cosmos.models.IndexingPolicy;
import com.azure.cosmos.models.PartitionKeyDefinition;
import com.azure.cosmos.models.PartitionKeyDefinitionVersion;
import com.azure.cosmos.models.ThroughputProperties;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The containers, made where they are missing and Laurel may; those that are there must be as Laurel needs them. */
final class Containers {

    private static final String KEY = "/" + Item.PARTITION;
    private static final String SORT = "/sort/?";
    private static final int EACH_ITS_OWN = -1;
    private static final int FORBIDDEN = 403;

    private final CosmosAsyncClient client;
    private final CosmosSettings settings;
    private final Calls calls;

    Containers(CosmosAsyncClient client, CosmosSettings settings, Calls calls) {
        this.client = client;
        this.settings = settings;
        this.calls = calls;
    }

    CosmosAsyncContainer openDocuments() {
        return open(Account.DOCUMENTS, List.of(new IncludedPath(SORT)));
    }

    CosmosAsyncContainer openLeases() {
        return open(Account.LEASES, List.of());
    }

    private CosmosAsyncContainer open(String name, List<IncludedPath> indexed) {
        var container = client.getDatabase(settings.database()).getContainer(name);
        var found = calls.ask(() -> readable(container)).or(() -> {
            create(name, indexed);
            return calls.ask(() -> readable(container));
        });
        check(name, indexed, found.orElseThrow(() -> missing(name, null)));
        return container;
    }

    /** A container that is missing, or whose database is, makes nothing. */
    private static Mono<CosmosContainerProperties> readable(CosmosAsyncContainer container) {
        return container
                .read()
                .map(answer -> answer.getProperties())
                .onErrorResume(
                        CosmosException.class,
                        fault -> fault.getStatusCode() == Trouble.NOT_FOUND && fault.getSubStatusCode() != 1002
                                ? Mono.empty()
                                : Mono.error(fault));
    }

    private void create(String name, List<IncludedPath> indexed) {
        try {
            create(() -> settings.throughput() > 0
                    ? client.createDatabase(
                                    settings.database(),
                                    ThroughputProperties.createAutoscaledThroughput(settings.throughput()))
                            .then()
                    : client.createDatabase(settings.database()).then());
            create(() -> client.getDatabase(settings.database())
                    .createContainer(definition(name, indexed))
                    .then());
        } catch (StoreUnavailable fault) {
            var isForbidden = fault.getCause() instanceof CosmosException why && why.getStatusCode() == FORBIDDEN;
            throw isForbidden ? missing(name, fault) : fault;
        }
    }

    private void create(Supplier<Mono<Void>> making) {
        try {
            calls.ask(making);
        } catch (CosmosException fault) {
            // Another instance may have been faster.
            if (fault.getStatusCode() != Trouble.CONFLICT) {
                throw fault;
            }
        }
    }

    private static CosmosContainerProperties definition(String name, List<IncludedPath> indexed) {
        var key = new PartitionKeyDefinition().setPaths(List.of(KEY)).setVersion(PartitionKeyDefinitionVersion.V2);
        var indexing = new IndexingPolicy().setExcludedPaths(List.of(new ExcludedPath("/*")));
        indexing.setIncludedPaths(indexed).setIndexingMode(IndexingMode.CONSISTENT);
        return new CosmosContainerProperties(name, key)
                .setIndexingPolicy(indexing)
                .setDefaultTimeToLiveInSeconds(EACH_ITS_OWN);
    }

    private void check(String name, List<IncludedPath> indexed, CosmosContainerProperties found) {
        var key = found.getPartitionKeyDefinition();
        if (!List.of(KEY).equals(key.getPaths())) {
            throw wrong(name, "the partition key must be " + KEY + " and is " + key.getPaths());
        }
        if (!Integer.valueOf(EACH_ITS_OWN).equals(found.getDefaultTimeToLiveInSeconds())) {
            throw wrong(name, "the default time to live must be on, without a default (-1)");
        }
        var paths = found.getIndexingPolicy().getIncludedPaths().stream()
                .map(IncludedPath::getPath)
                .toList();
        var isIndexed = indexed.stream().allMatch(one -> paths.contains(one.getPath()) || paths.contains("/*"));
        if (!isIndexed) {
            throw wrong(name, SORT + " must be indexed");
        }
    }

    private StoreUnavailable missing(String name, @Nullable Throwable fault) {
        var why =
                ("The container %s of the database %s is missing and Laurel may not create it: have it created with the"
                                + " partition key %s, a default time to live of -1 and %s indexed alone, or give Laurel the account's key")
                        .formatted(name, settings.database(), KEY, SORT);
        return Optional.ofNullable(fault)
                .map(cause -> new StoreUnavailable(why, cause))
                .orElseGet(() -> new StoreUnavailable(why));
    }

    private StoreUnavailable wrong(String name, String what) {
        return new StoreUnavailable("The container %s of the database %s is not as Laurel needs it: %s"
                .formatted(name, settings.database(), what));
    }
}
