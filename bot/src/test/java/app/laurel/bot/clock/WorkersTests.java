package app.laurel.bot.clock;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Worker;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.Write;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTests {

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private Workers workers = new Workers(List.of(), documents);

    @AfterEach
    void stop() {
        workers.stop();
    }

    @Test
    void asksAgainAtOnceWhileThereIsWork() throws InterruptedException {
        var done = new CountDownLatch(1000);

        start(() -> {
            done.countDown();
            return done.getCount() > 0;
        });

        assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void asksNowAndThenThoughNobodyWakes() throws InterruptedException {
        var rounds = new CountDownLatch(3);

        start(() -> {
            rounds.countDown();
            return false;
        });

        assertThat(rounds.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void wakesOnACommit() throws InterruptedException {
        var rounds = new AtomicInteger();
        var many = new CountDownLatch(20);
        start(() -> {
            many.countDown();
            documents.commit(Batch.in("p", Write.create("n" + rounds.incrementAndGet(), new Note("x"))));
            return false;
        });

        assertThat(many.await(5, TimeUnit.SECONDS))
                .as("twenty rounds in less than the ten seconds that twenty looks would take")
                .isTrue();
    }

    @Test
    void goesOnAfterAFaultAndDoesNotStopTheOthers() throws InterruptedException {
        var others = new CountDownLatch(1);
        var again = new CountDownLatch(2);

        start(
                () -> {
                    again.countDown();
                    throw new IllegalStateException("a fault, as the test wants it");
                },
                () -> {
                    others.countDown();
                    return false;
                });

        assertThat(others.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(again.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void stopsWithinSeconds() {
        var rounds = new AtomicInteger();
        start(() -> {
            rounds.incrementAndGet();
            return true;
        });

        workers.stop();
        var atTheEnd = rounds.get();

        assertThat(workers.isRunning()).isFalse();
        assertThat(rounds).hasValue(atTheEnd);
    }

    private void start(BooleanSupplier... work) {
        workers = new Workers(List.of(work).stream().map(WorkersTests::worker).toList(), documents);
        workers.start();
    }

    private static Worker worker(BooleanSupplier work) {
        return new Worker() {
            @Override
            public String name() {
                return "worker";
            }

            @Override
            public boolean work() {
                return work.getAsBoolean();
            }
        };
    }
}
