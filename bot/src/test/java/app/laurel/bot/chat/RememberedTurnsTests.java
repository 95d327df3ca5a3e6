package app.laurel.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Json;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Write;
import app.laurel.bot.testing.AtOnce;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Copies of a turn at several instances of Laurel over one store. */
class RememberedTurnsTests {

    private static final People PEOPLE = Bank.open().the(People.class);
    private static final Response ANSWER = new Response.Notice("Done");

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final RememberedTurns here = new RememberedTurns(documents, Duration.ofSeconds(10));
    private final RememberedTurns there = new RememberedTurns(documents, Duration.ofSeconds(10));
    private final AtomicInteger done = new AtomicInteger();

    private Response work() {
        done.incrementAndGet();
        return ANSWER;
    }

    @Test
    void isDoneByOneInstanceAndAnsweredByAll() {
        var answers = new ConcurrentHashMap<Integer, Response>();
        AtOnce.times(
                50,
                i -> answers.put(
                        i,
                        (i % 2 == 0 ? here : there).once(turn("a"), this::work).orElseThrow()));
        assertThat(done.get()).isEqualTo(1);
        assertThat(answers.values()).hasSize(50).containsOnly(ANSWER);
    }

    @Test
    void isAnsweredAfterARestartAsBefore() {
        here.once(turn("a"), this::work);
        clock.advance(Duration.ofMinutes(59));
        var restarted = new RememberedTurns(documents, Duration.ofSeconds(10));
        assertThat(restarted.once(turn("a"), this::work)).contains(ANSWER);
        assertThat(done.get()).isEqualTo(1);
    }

    @Test
    void isNotTheSameUnderAnotherId() {
        here.once(turn("a"), this::work);
        there.once(turn("b"), this::work);
        assertThat(done.get()).isEqualTo(2);
    }

    @Test
    void givesNobodyWhatAnotherWasAnswered() {
        here.once(turn("a"), this::work);
        here.once(turn("ben", "a"), this::work);
        assertThat(done.get()).isEqualTo(2);
    }

    @Test
    void saysNothingWhileAnotherInstanceIsStillAtIt() {
        var impatient = new RememberedTurns(documents, Duration.ZERO);
        var released = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var slow = Thread.startVirtualThread(() -> here.once(turn("a"), () -> {
            begun.countDown();
            await(released);
            return work();
        }));
        await(begun);
        assertThat(impatient.once(turn("a"), this::work)).isEmpty();
        released.countDown();
        assertThat(there.once(turn("a"), this::work)).contains(ANSWER);
        await(slow);
        assertThat(done.get()).isEqualTo(1);
    }

    @Test
    void isDoneByAnotherWhenTheFirstHasDied() {
        assertThatThrownBy(() -> here.once(turn("a"), () -> {
                    throw new IllegalStateException("for the test");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(there.once(turn("a"), this::work)).contains(ANSWER);
    }

    @Test
    void isDoneByAnotherWhenTheFirstWasKilledAndItsClaimIsOver() {
        var key = RememberedTurns.key(turn("a"));
        documents.commit(Batch.in(key.partition(), Write.create(key.id(), RememberedTurn.claimed())));
        var impatient = new RememberedTurns(documents, Duration.ZERO);
        assertThat(impatient.once(turn("a"), this::work)).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        assertThat(impatient.once(turn("a"), this::work)).contains(ANSWER);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Arrival turn(String id) {
        return turn("grace", id);
    }

    private Arrival turn(String who, String id) {
        var person = PEOPLE.get(new PersonId(who));
        return new Arrival(
                id,
                person,
                new Place.Personal("here"),
                new Arrival.Pressed("x.y", Json.tree(Optional.empty())),
                clock.instant());
    }
}
