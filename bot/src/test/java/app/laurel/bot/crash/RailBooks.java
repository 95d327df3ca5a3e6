package app.laurel.bot.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the simulated rail itself says it has paid. */
final class RailBooks {

    private final List<JsonNode> paid;
    private final int all;

    private RailBooks(List<JsonNode> lines) {
        this.all = lines.size();
        this.paid = lines.stream()
                .filter(line -> line.path("state").asText().equals("PAID"))
                .toList();
    }

    static RailBooks of(LaurelProcess laurel) throws IOException, InterruptedException {
        var lines = new ObjectMapper().readTree(laurel.get("/demo/rail/books"));
        return new RailBooks(StreamSupport.stream(lines.spliterator(), false).toList());
    }

    /** Payments that were made, each for another entitlement. */
    int paidOnce() {
        var entitlements = new HashSet<String>();
        paid.forEach(line -> entitlements.add(line.path("reference").asText()));
        return entitlements.size();
    }

    int paid() {
        return paid.size();
    }

    int entries() {
        return all;
    }
}
