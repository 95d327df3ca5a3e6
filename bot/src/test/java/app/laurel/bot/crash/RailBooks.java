package app.laurel.bot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;

/** What the simulated rail itself says it has paid. */
public final class RailBooks {

    // Each refusal doubles the pause before the next try.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final List<JsonNode> paid;
    private final int all;

    private RailBooks(List<JsonNode> lines) {
        this.all = lines.size();
        this.paid = lines.stream()
                .filter(line -> line.path("state").asText().equals("PAID"))
                .toList();
    }

    public static RailBooks of(LaurelProcess laurel) throws IOException, InterruptedException {
        var lines = new ObjectMapper().readTree(laurel.get("/demo/rail/books"));
        return new RailBooks(StreamSupport.stream(lines.spliterator(), false).toList());
    }

    /** Waits until so many are paid, each once, and finds nothing else in the books. */
    static void awaitPaidOnce(LaurelProcess laurel, int confirmed) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var books = of(laurel);
        while (books.paid() < confirmed && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            books = of(laurel);
        }
        // Whatever might still be paid a second time gets the chance.
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
        books = of(laurel);
        assertThat(books.paid()).as("payments").isEqualTo(confirmed);
        assertThat(books.paidOnce()).as("entitlements paid").isEqualTo(confirmed);
        assertThat(books.entries()).as("entries in the rail's books").isEqualTo(confirmed);
    }

    /** Payments that were made, each for another entitlement. */
    public int paidOnce() {
        var entitlements = new HashSet<String>();
        paid.forEach(line -> entitlements.add(line.path("reference").asText()));
        return entitlements.size();
    }

    /** Payments of what the reference begins like. */
    public int paidFor(String start) {
        return (int) paid.stream()
                .filter(line -> line.path("reference").asText().startsWith(start))
                .count();
    }

    public int paid() {
        return paid.size();
    }

    public int entries() {
        return all;
    }
}
