package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.DocumentsContract;
import app.laurel.bot.store.cosmos.Instances.Instance;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** The contract on the double, with one range and three, and with faults of all kinds. */
class CosmosDocumentsTests {

    @Nested
    class WithOneRange extends OnTheDouble {
        WithOneRange() {
            super(1, 0);
        }
    }

    @Nested
    class WithThreeRanges extends OnTheDouble {
        WithThreeRanges() {
            super(3, 0);
        }
    }

    @Nested
    class WithFaults extends OnTheDouble {
        WithFaults() {
            super(3, 0.1);
        }
    }

    abstract static class OnTheDouble extends DocumentsContract {

        private final int ranges;
        private final double faults;
        private CosmosDouble cosmos;
        private Instances instances;
        private Instance instance;

        OnTheDouble(int ranges, double faults) {
            this.ranges = ranges;
            this.faults = faults;
        }

        @BeforeEach
        void open() {
            cosmos = CosmosDouble.start(ranges, clock);
            instances = new Instances(
                    Instances.settings(cosmos.endpoint(), CosmosDouble.KEY, "laurel", Duration.ofSeconds(20)));
            instance = instances.start();
            cosmos.faults().happen(faults, 20261128);
        }

        @AfterEach
        void close() {
            cosmos.faults().happen(0, 0);
            instances.close();
            cosmos.close();
        }

        @Override
        protected void restart() {
            instance = instances.startInsteadOf(instance);
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
}
