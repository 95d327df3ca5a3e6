package app.laurel.bot.store.cosmos;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.Relays;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.cosmos.Instances.Instance;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An event that a reaction can't digest blocks no range of the change feed. */
class PoisonTests {

    private static final int PARTITIONS = 12;
    private static final String POISON = "p5 1";

    private final CosmosDouble cosmos = CosmosDouble.start(3, InstantSource.system());
    private final Instances instances =
            new Instances(Instances.settings(cosmos.endpoint(), CosmosDouble.KEY, "laurel", Duration.ofSeconds(2)));
    private final List<String> kept = new CopyOnWriteArrayList<>();
    private final List<String> digested = new CopyOnWriteArrayList<>();
    private volatile boolean mended;

    @AfterEach
    void close() {
        instances.close();
        cosmos.close();
    }

    @Test
    void isKeptOnceWhileAllOthersAreToldAndDigestedWhenTheFaultIsMended() {
        var laurel = instances.start();
        var trail = new Trail(laurel.documents(), InstantSource.system());
        for (int number = 0; number < 3; number++) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                happen(trail, "p" + partition, number);
            }
        }

        relay(laurel);

        assertThat(kept).containsExactly("p5 event:e1:1");
        assertThat(digested).hasSize(3 * PARTITIONS - 1).doesNotHaveDuplicates().doesNotContain(POISON);

        var next = instances.startInsteadOf(laurel);
        happen(new Trail(next.documents(), InstantSource.system()), "p5", 3);
        relay(next);
        assertThat(kept).as("is passed for good").hasSize(1);
        assertThat(digested).contains("p5 3");

        mended = true;
        assertThat(relays(next).retry("digest", "p5", "event:e1:1")).isTrue();
        assertThat(digested).hasSize(3 * PARTITIONS + 1).doesNotHaveDuplicates().endsWith(POISON);
    }

    private static void happen(Trail trail, String partition, int number) {
        var event = new Happened(partition + " " + number);
        trail.create(new Key(partition, "e" + number), new Note("x"), Actor.system("test"), List.of(event), List.of());
    }

    private void relay(Instance laurel) {
        var workers = relays(laurel).all();
        // A range may be empty when it is looked at first.
        IntStream.range(0, 5)
                .forEach(round -> workers.forEach(worker -> {
                    while (worker.work()) {
                        // there may be more
                    }
                }));
    }

    private Relays relays(Instance laurel) {
        var reactions = new Reactions();
        reactions.on(Happened.class, "digest", (event, occurrence) -> digest(event.what()));
        return new Relays(
                reactions,
                laurel.documents(),
                laurel.changes(),
                (reaction, partition, document, occurrence, fault) -> kept.add(partition + " " + document));
    }

    private void digest(String what) {
        if (!mended && what.equals(POISON)) {
            throw new IllegalStateException("Indigestible");
        }
        digested.add(what);
    }

    record Happened(String what) implements DomainEvent {}
}
