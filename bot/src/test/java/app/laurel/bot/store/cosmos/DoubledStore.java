package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Documents;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import app.laurel.bot.store.cosmos.rest.Fault;
import java.time.Duration;
import java.time.InstantSource;

/** A store on a double of Cosmos DB with three ranges, for tests of what stands on a store. */
public final class DoubledStore implements AutoCloseable {

    private static final int RANGES = 3;
    private static final int FOR_LONG = 10_000;

    private final CosmosDouble cosmos;
    private final Instances instances;

    private DoubledStore(CosmosDouble cosmos, Instances instances) {
        this.cosmos = cosmos;
        this.instances = instances;
    }

    /**
     * Opens an empty one.
     *
     * @param clock by which documents expire
     * @param patience how long a call is tried again
     */
    public static DoubledStore open(InstantSource clock, Duration patience) {
        var cosmos = CosmosDouble.start(RANGES, clock);
        return new DoubledStore(
                cosmos, new Instances(Instances.settings(cosmos.endpoint(), CosmosDouble.KEY, "laurel", patience)));
    }

    /** The store as another instance sees it. */
    public Documents instance() {
        return instances.start().documents();
    }

    /** From now on there is more to do than the account takes. */
    public void throttle() {
        cosmos.faults().next(Fault.TOO_MANY_REQUESTS, FOR_LONG);
    }

    /** There is not too much to do any more. */
    public void recover() {
        cosmos.faults().forget();
    }

    @Override
    public void close() {
        cosmos.faults().forget();
        instances.close();
        cosmos.close();
    }
}
