package app.laurel.bot.store.cosmos;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Laurels that share an account, without anything of Laurel but its store. */
final class Instances implements AutoCloseable {

    static {
        // Else the library tells of each faulty call, and there are many.
        var logs = LoggingSystem.get(Instances.class.getClassLoader());
        List.of("com.azure", "io.netty", "reactor").forEach(noisy -> logs.setLogLevel(noisy, LogLevel.OFF));
    }

    static final Duration LEASE = Duration.ofSeconds(2);

    private final CosmosSettings settings;
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Deque<Instance> all = new ArrayDeque<>();

    Instances(CosmosSettings settings) {
        this.settings = settings;
    }

    static CosmosSettings settings(String endpoint, String key, String database, Duration patience) {
        return new CosmosSettings(
                endpoint,
                Optional.of(key),
                Optional.empty(),
                database,
                true,
                0,
                Duration.ofSeconds(3),
                patience,
                LEASE);
    }

    static Charges charges() {
        return new Charges(new SimpleMeterRegistry());
    }

    Instance start() {
        return start(settings);
    }

    /** One that comes in by a way of its own. */
    Instance startAt(String endpoint) {
        return start(settings(endpoint, settings.key().orElseThrow(), settings.database(), settings.patience()));
    }

    private Instance start(CosmosSettings settings) {
        var account = Account.open(settings, new Charges(meters));
        var documents = new CosmosDocuments(account.documents(), account.calls());
        var changes = CosmosChanges.open(account, documents, UUID.randomUUID().toString(), settings.lease());
        var instance = new Instance(account, documents, changes);
        all.push(instance);
        return instance;
    }

    /** As at a restart: the one goes, saying good-bye, before the other comes. */
    Instance startInsteadOf(Instance before) {
        all.remove(before);
        before.close();
        return start();
    }

    MeterRegistry meters() {
        return meters;
    }

    @Override
    public void close() {
        all.forEach(Instance::close);
        all.clear();
    }

    record Instance(Account account, CosmosDocuments documents, CosmosChanges changes) {

        void close() {
            changes.close();
            account.close();
        }
    }
}
