package app.laurel.bot.store.cosmos;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Meters what each call costs in request units, by what it does: {@code laurel.cosmos.charge}. */
final class Charges {

    private final MeterRegistry meters;
    private final Map<String, DistributionSummary> byOperation = new ConcurrentHashMap<>();

    Charges(MeterRegistry meters) {
        this.meters = meters;
    }

    void add(String operation, double units) {
        byOperation.computeIfAbsent(operation, this::meter).record(units);
    }

    private DistributionSummary meter(String operation) {
        return DistributionSummary.builder("laurel.cosmos.charge")
                .description("What calls of Cosmos DB cost")
                .baseUnit("request_units")
                .tag("operation", operation)
                .register(meters);
    }
}
