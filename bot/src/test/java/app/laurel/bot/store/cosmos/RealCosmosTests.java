package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.DocumentsContract;
import app.laurel.bot.store.cosmos.Instances.Instance;
import com.azure.cosmos.CosmosClientBuilder;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The contract on an account or emulator that somebody names; each test has a database of its own and takes it away. */
@EnabledIfEnvironmentVariable(named = "LAUREL_COSMOS_ENDPOINT", matches = ".+")
class RealCosmosTests extends DocumentsContract {

    private final String database = "laurel-test-" + UUID.randomUUID();
    private final Instances instances = new Instances(Instances.settings(
            System.getenv("LAUREL_COSMOS_ENDPOINT"),
            System.getenv("LAUREL_COSMOS_KEY"),
            database,
            Duration.ofSeconds(30)));
    private Instance instance;

    @BeforeEach
    void open() {
        instance = instances.start();
    }

    @AfterEach
    void close() {
        instances.close();
        try (var client = new CosmosClientBuilder()
                .endpoint(System.getenv("LAUREL_COSMOS_ENDPOINT"))
                .key(System.getenv("LAUREL_COSMOS_KEY"))
                .gatewayMode()
                .buildClient()) {
            client.getDatabase(database).delete();
        }
    }

    @Override
    protected void restart() {
        instance = instances.startInsteadOf(instance);
    }

    @Override
    protected boolean expiresByOurClock() {
        return false;
    }

    @Override
    protected Documents documents() {
        return instance.documents();
    }

    @Override
    protected Changes changes() {
        return instance.changes();
    }
}
