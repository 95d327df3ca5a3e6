package app.laurel.bot.instances;

import app.laurel.bot.crash.LaurelProcess;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Request units that a Laurel has used: for reads and queries, for commits, and for following the feed and holding leases,
 * which all turns share.
 */
record Units(double reading, double committing, double following) {

    private static final Pattern SUM =
            Pattern.compile("laurel_cosmos_charge_request_units_sum\\{[^}]*operation=\"(\\w+)\"[^}]*} (\\S+)");

    private static final List<String> READING = List.of("read", "query", "witness");
    private static final List<String> COMMITTING = List.of("commit");
    private static final List<String> FOLLOWING = List.of("changes", "lease");

    static Units of(LaurelProcess laurel) throws IOException, InterruptedException {
        var metrics = laurel.get("/actuator/prometheus");
        return new Units(sum(metrics, READING), sum(metrics, COMMITTING), sum(metrics, FOLLOWING));
    }

    private static double sum(String metrics, List<String> operations) {
        return SUM.matcher(metrics)
                .results()
                .filter(line -> operations.contains(line.group(1)))
                .mapToDouble(line -> Double.parseDouble(line.group(2)))
                .sum();
    }

    Units minus(Units other) {
        return new Units(reading - other.reading, committing - other.committing, following - other.following);
    }

    Units times(double factor) {
        return new Units(reading * factor, committing * factor, following * factor);
    }

    double all() {
        return reading + committing + following;
    }

    /** As a row of a table. */
    String row(String what) {
        return "| %s | %.1f | %.1f | %.1f | %.1f |".formatted(what, all(), committing, reading, following);
    }
}
