package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.StoreUnavailable;
import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.CosmosAsyncContainer;
import com.azure.cosmos.CosmosException;
import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.CosmosContainerResponse;
import com.azure.cosmos.models.CosmosDatabaseResponse;
import com.azure.cosmos.models.ThroughputProperties;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** The containers, made where they are missing and Laurel may; those that are there must be as Laurel needs them. */
final class Containers {

    private static final Logger LOG = LoggerFactory.getLogger(Containers.class);
    private static final String OPERATION = "setup";
    private static final int FORBIDDEN = 403;

    private final CosmosAsyncClient client;
    private final CosmosSettings settings;
    private final Calls calls;

    Containers(CosmosAsyncClient client, CosmosSettings settings, Calls calls) {
        this.client = client;
        this.settings = settings;
        this.calls = calls;
    }

    CosmosAsyncContainer open(Layout layout) {
        var container = client.getDatabase(settings.database()).getContainer(layout.name());
        var found = calls.ask(() -> readable(container)).or(() -> {
            create(layout);
            return calls.ask(() -> readable(container));
        });
        check(layout, found.orElseThrow(() -> missing(layout, null)));
        return container;
    }

    /** A container that is missing, or whose database is, makes nothing. */
    private Mono<CosmosContainerProperties> readable(CosmosAsyncContainer container) {
        return calls.metered(OPERATION, container.read(), CosmosContainerResponse::getRequestCharge)
                .map(answer -> answer.getProperties())
                .onErrorResume(
                        CosmosException.class,
                        fault -> fault.getStatusCode() == Trouble.NOT_FOUND && fault.getSubStatusCode() != 1002
                                ? Mono.empty()
                                : Mono.error(fault));
    }

    private void create(Layout layout) {
        try {
            create(() -> calls.metered(OPERATION, database(), CosmosDatabaseResponse::getRequestCharge)
                    .then());
            create(() -> calls.metered(
                            OPERATION,
                            client.getDatabase(settings.database()).createContainer(layout.definition()),
                            CosmosContainerResponse::getRequestCharge)
                    .then());
        } catch (StoreUnavailable fault) {
            var isForbidden = fault.getCause() instanceof CosmosException why && why.getStatusCode() == FORBIDDEN;
            throw isForbidden ? missing(layout, fault) : fault;
        }
    }

    private Mono<CosmosDatabaseResponse> database() {
        return settings.throughput() > 0
                ? client.createDatabase(
                        settings.database(), ThroughputProperties.createAutoscaledThroughput(settings.throughput()))
                : client.createDatabase(settings.database());
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

    private void check(Layout layout, CosmosContainerProperties found) {
        layout.fault(found).ifPresent(what -> {
            throw new StoreUnavailable("The container %s of the database %s is not as Laurel needs it: %s"
                    .formatted(layout.name(), settings.database(), what));
        });
        if (layout.isWasteful(found)) {
            LOG.warn(
                    "The container {} indexes more than Laurel looks for, so each write costs more than it must: have it"
                            + " changed to {}",
                    layout.name(),
                    layout.wanted());
        }
    }

    private StoreUnavailable missing(Layout layout, @Nullable Throwable fault) {
        var why =
                ("The container %s of the database %s is missing and Laurel may not create it: have it created with %s,"
                                + " as infra/cosmos.bicep does, or give Laurel the account's key")
                        .formatted(layout.name(), settings.database(), layout.wanted());
        return Optional.ofNullable(fault)
                .map(cause -> new StoreUnavailable(why, cause))
                .orElseGet(() -> new StoreUnavailable(why));
    }
}
