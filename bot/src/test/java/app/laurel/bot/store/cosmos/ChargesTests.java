package app.laurel.bot.store.cosmos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Write;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import app.laurel.bot.store.cosmos.rest.Fault;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that the account charges is metered, by what it was for; and no answer carries more than anybody reads. */
class ChargesTests {

    private final CosmosDouble cosmos = CosmosDouble.start(1, InstantSource.system());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Account account;
    private CosmosDocuments documents;
    private LeaseBook book;
    private Feed feed;

    @BeforeEach
    void open() {
        // Without its changes, so that no beat is counted beside what a test does.
        account = Account.open(
                Instances.settings(cosmos.endpoint(), CosmosDouble.KEY, "laurel", Duration.ofSeconds(2)),
                new Charges(meters));
        documents = new CosmosDocuments(account.documents(), account.calls());
        book = account.book();
        feed = Feed.of(account, Ranges.of(account, book).getFirst(), new AtomicLong());
        // The library looks up by itself, once, where each container is.
        documents.read(new Key("p", "a"), Note.class);
        documents.all(Query.in("p", Note.class));
        book.read("p", "a");
        feed.page("");
    }

    @AfterEach
    void close() {
        account.close();
        cosmos.close();
    }

    @Test
    void addUpToWhatTheAccountHasCharged() {
        var before = metered() - cosmos.charge();

        commit(Write.create("a", new Note("x".repeat(3000), "")));
        var read = documents.read(new Key("p", "a"), Note.class).orElseThrow();
        documents.read(new Key("p", "nobody"), Note.class);
        assertThat(commit(Write.create("a", new Note("y")))).isEqualTo(new Committed.Conflict("a"));
        commit(Write.replace(read, new Note("z")));
        assertThat(commit(Write.replace(read, new Note("z")))).isEqualTo(new Committed.Stale("a"));
        documents.all(Query.in("p", Note.class));
        book.write(LeaseBook.blank("p", "b"));
        book.read("p", "b");
        feed.page("");
        cosmos.faults().next(Fault.TOO_MANY_REQUESTS, 3);
        commit(Write.create("c", new Note("x")));

        assertThat(metered() - cosmos.charge()).isCloseTo(before, within(0.001));
    }

    @Test
    void areToldApartByWhatTheyWereFor() {
        var reads = metered("read");
        commit(Write.create("a", new Note("x")));
        documents.read(new Key("p", "a"), Note.class);

        assertThat(metered("commit")).isGreaterThan(4);
        assertThat(metered("read") - reads).isCloseTo(1, within(0.001));
        for (var operation : new String[] {"setup", "query", "lease", "changes"}) {
            assertThat(metered(operation)).as(operation).isPositive();
        }
    }

    @Test
    void payForNoEchoOfWhatWasWritten() {
        commit(Write.create("a", new Note("x")), Write.create("b", new Note("y")));
        commit(Write.replace(documents.read(new Key("p", "a"), Note.class).orElseThrow(), new Note("z")));
        var page = book.write(LeaseBook.blank("p", "b")).orElseThrow();
        book.write(page.with("owner", "somebody"));

        assertThat(cosmos.echoes()).isZero();
    }

    private Committed commit(Write... writes) {
        return documents.commit(Batch.in("p", writes));
    }

    private double metered() {
        return meters.find("laurel.cosmos.charge").summaries().stream()
                .mapToDouble(DistributionSummary::totalAmount)
                .sum();
    }

    private double metered(String operation) {
        return meters.get("laurel.cosmos.charge")
                .tag("operation", operation)
                .summary()
                .totalAmount();
    }
}
