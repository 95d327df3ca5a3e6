package app.laurel.bot.store.cosmos;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.Note.Memo;
import app.laurel.bot.store.Write;
import app.laurel.bot.store.cosmos.Instances.Instance;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import com.azure.cosmos.models.CosmosChangeFeedRequestOptions;
import com.azure.cosmos.models.CosmosItemResponse;
import com.azure.cosmos.models.FeedRange;
import com.azure.cosmos.models.PartitionKey;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What expires says so to Cosmos DB, which takes it away by itself. */
class TimeToLiveTests {

    private static final int AN_HOUR = 3600;

    private final MovableClock clock = new MovableClock();
    private CosmosDouble cosmos;
    private Instances instances;
    private Instance laurel;

    @BeforeEach
    void open() {
        cosmos = CosmosDouble.start(1, clock);
        instances =
                new Instances(Instances.settings(cosmos.endpoint(), CosmosDouble.KEY, "laurel", Duration.ofSeconds(2)));
        laurel = instances.start();
    }

    @AfterEach
    void close() {
        instances.close();
        cosmos.close();
    }

    @Test
    void isSaidInSecondsFromTheWritingOn() {
        commit(Write.create("a", new Memo("x")));

        assertThat(kept("a").path("ttl").asInt()).isEqualTo(AN_HOUR);
    }

    @Test
    void isCountedAnewWhenItIsWrittenAgain() {
        commit(Write.create("a", new Memo("x")));
        clock.advance(Duration.ofMinutes(50));
        var read = laurel.documents().read(new Key("p", "a"), Memo.class).orElseThrow();
        commit(Write.replace(read, new Memo("y")));

        assertThat(kept("a").path("ttl").asInt()).isEqualTo(AN_HOUR);
        clock.advance(Duration.ofMinutes(59));
        assertThat(laurel.documents().read(new Key("p", "a"), Memo.class)).isPresent();
        clock.advance(Duration.ofMinutes(1));
        assertThat(laurel.documents().read(new Key("p", "a"), Memo.class)).isEmpty();
    }

    @Test
    void isNotSaidOfWhatIsKeptForGood() {
        commit(Write.create("a", new Note("x")));

        assertThat(kept("a").has("ttl")).isFalse();
    }

    /** What is only replaced or deleted leaves nothing new that would tell later whether it was done. */
    @Test
    void isAnHourForTheReceiptOfACommit() {
        commit(Write.create("a", new Note("x")));
        var read = laurel.documents().read(new Key("p", "a"), Note.class).orElseThrow();
        commit(Write.replace(read, new Note("y")));

        assertThat(receipts())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.path("ttl").asInt()).isEqualTo(AN_HOUR));
        clock.advance(Duration.ofHours(1));
        assertThat(receipts()).isEmpty();
    }

    private void commit(Write... writes) {
        assertThat(laurel.documents().commit(Batch.in("p", writes)).done()).isTrue();
    }

    private ObjectNode kept(String id) {
        return laurel.account()
                .documents()
                .readItem(id, new PartitionKey("p"), ObjectNode.class)
                .map(CosmosItemResponse::getItem)
                .blockOptional()
                .orElseThrow();
    }

    private List<ObjectNode> receipts() {
        var everything = CosmosChangeFeedRequestOptions.createForProcessingFromBeginning(FeedRange.forFullRange());
        return laurel.account()
                .documents()
                .queryChangeFeed(everything, ObjectNode.class)
                .byPage()
                .takeUntil(page -> page.getResults().isEmpty())
                .flatMapIterable(page -> page.getResults())
                .filter(item -> item.path("id").asText().startsWith("receipt:"))
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
