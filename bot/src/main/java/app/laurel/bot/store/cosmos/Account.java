package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.StoreUnavailable;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.cosmos.ConsistencyLevel;
import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.CosmosAsyncContainer;
import com.azure.cosmos.CosmosClientBuilder;
import com.azure.cosmos.DirectConnectionConfig;
import com.azure.cosmos.GatewayConnectionConfig;
import com.azure.cosmos.ThrottlingRetryOptions;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import java.net.URI;
import java.util.Set;

/** An open account, with Laurel's two containers in it: what is kept, and who works on which part of it. */
final class Account implements AutoCloseable {

    private static final String PLAIN_HTTP = "COSMOS.HTTP_CONNECTION_WITHOUT_TLS_ALLOWED";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final CosmosAsyncClient client;
    private final Calls calls;
    private final CosmosAsyncContainer documents;
    private final CosmosAsyncContainer leases;

    private Account(CosmosAsyncClient client, Calls calls, CosmosSettings settings) {
        this.client = client;
        this.calls = calls;
        var containers = new Containers(client, settings, calls);
        this.documents = containers.open(Layout.DOCUMENTS);
        this.leases = containers.open(Layout.LEASES);
    }

    static Account open(CosmosSettings settings, Charges charges) {
        var isPlain = isPlain(settings.endpoint());
        if (isPlain) {
            // Read once, when the library's classes are loaded.
            System.setProperty(PLAIN_HTTP, "true");
        }
        var builder = new CosmosClientBuilder()
                .endpoint(settings.endpoint())
                .consistencyLevel(ConsistencyLevel.SESSION)
                .contentResponseOnWriteEnabled(false)
                // Retries are ours, in one place.
                .throttlingRetryOptions(new ThrottlingRetryOptions().setMaxRetryAttemptsOnThrottledRequests(0));
        if (isPlain) {
            builder.endpointDiscoveryEnabled(false);
        }
        settings.key().ifPresentOrElse(builder::key, () -> builder.credential(identity(settings)));
        if (settings.gateway()) {
            builder.gatewayMode(new GatewayConnectionConfig());
        } else {
            builder.directMode(new DirectConnectionConfig());
        }
        var calls = new Calls(charges, settings.timeout(), settings.patience());
        return connected(builder, calls, settings);
    }

    private static Account connected(CosmosClientBuilder builder, Calls calls, CosmosSettings settings) {
        CosmosAsyncClient client;
        try {
            client = builder.buildAsyncClient();
        } catch (RuntimeException fault) {
            throw new StoreUnavailable(
                    "Cosmos DB can't be reached at %s, or refuses the key or identity".formatted(settings.endpoint()),
                    fault);
        }
        try {
            return new Account(client, calls, settings);
        } catch (StoreUnavailable fault) {
            client.close();
            throw fault;
        }
    }

    private static boolean isPlain(String endpoint) {
        var address = address(endpoint);
        if ("https".equals(address.getScheme())) {
            return false;
        }
        if ("http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost())) {
            return true;
        }
        throw new StoreUnavailable(
                "laurel.cosmos.endpoint must be the https address of an account, and not '%s'".formatted(endpoint));
    }

    private static URI address(String endpoint) {
        try {
            return URI.create(endpoint);
        } catch (IllegalArgumentException noAddress) {
            return URI.create("");
        }
    }

    private static com.azure.core.credential.TokenCredential identity(CosmosSettings settings) {
        var builder = new ManagedIdentityCredentialBuilder().httpClient(new JdkHttpClientBuilder().build());
        settings.identity().ifPresent(builder::clientId);
        return builder.build();
    }

    Calls calls() {
        return calls;
    }

    CosmosAsyncContainer documents() {
        return documents;
    }

    CosmosAsyncContainer leases() {
        return leases;
    }

    LeaseBook book() {
        return new LeaseBook(leases, calls);
    }

    @Override
    public void close() {
        client.close();
    }
}
